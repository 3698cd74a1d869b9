package io.segmentkit.examples.benchmarks.contender;

import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.Lead;
import io.segmentkit.examples.benchmarks.data.LeadCriteria;
import io.segmentkit.examples.benchmarks.query.Query;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.criteria.inmemory.InMemory;

/** Immutables Criteria as a predicate, without its store. */
final class ImmutablesQueries {
    private ImmutablesQueries() {}

    static Counter counter(List<Contact> contacts) {
        Predicate<Lead> predicate = InMemory.toPredicate(LeadCriteria.lead
                .city
                .is("Warszawa")
                .leadScore
                .greaterThan(20)
                .country
                .in(Query.COUNTRIES));
        return () -> {
            long count = 0;
            for (Contact contact : contacts) {
                if (predicate.test(contact)) {
                    count++;
                }
            }
            return count;
        };
    }
}
