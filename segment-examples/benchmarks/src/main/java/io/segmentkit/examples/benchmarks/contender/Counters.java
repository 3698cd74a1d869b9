package io.segmentkit.examples.benchmarks.contender;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.BoundCriterion;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.population.InMemoryPopulation;
import java.util.List;
import java.util.function.Predicate;

/** Counts by what was told in a language. */
final class Counters {
    private Counters() {}

    /** By a loop of the host's own over a tree of predicates. */
    static Counter of(Predicate<Contact> predicate, List<Contact> contacts) {
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

    /** By a loop of the host's own over a criterion, compiled and bound once. */
    static Counter testing(Criterion criterion, List<Contact> contacts) {
        BoundCriterion<Contact> bound =
                CriterionLanguage.CONTACTS.compile(criterion).asOf(CriterionLanguage.AS_OF);
        return () -> {
            long count = 0;
            for (Contact contact : contacts) {
                if (bound.test(contact)) {
                    count++;
                }
            }
            return count;
        };
    }

    /** By a population, which compiles and binds the criterion each time. */
    static Counter counting(Criterion criterion, InMemoryPopulation<Contact> population) {
        return () -> population.count(criterion, CriterionLanguage.AS_OF);
    }

    static InMemoryPopulation<Contact> population(List<Contact> contacts) {
        return InMemoryPopulation.of(CriterionLanguage.CONTACTS, contacts);
    }
}
