package io.segmentkit.examples.benchmarks.contender;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.query.Query;
import io.segmentkit.examples.benchmarks.query.RandomQueries;
import io.segmentkit.population.InMemoryPopulation;
import java.util.List;
import java.util.function.Predicate;

/** What the JVM has met before it is measured: the JIT compiles by what it has seen. */
public enum Jvm {
    /** Nothing but the query. */
    FRESH,
    /** 200 random queries, in every contender that takes queries at run time, and all loops written by hand. */
    POLLUTED;

    private static final int QUERIES = 200;
    private static final int PASSES = 5;
    private static final int CONTACTS = 10_000;

    /** Makes it so. */
    public void prepare(List<Contact> contacts) {
        if (this == POLLUTED) {
            pollute(contacts.subList(0, Math.min(CONTACTS, contacts.size())));
        }
    }

    private static void pollute(List<Contact> some) {
        List<Criterion> criteria = RandomQueries.in(new CriterionLanguage(), QUERIES);
        List<Predicate<Contact>> predicates = RandomQueries.in(new PredicateLanguage(), QUERIES);
        InMemoryPopulation<Contact> population = Counters.population(some);
        for (int pass = 0; pass < PASSES; pass++) {
            for (Query query : Query.values()) {
                HandWritten.counter(query, some).count();
            }
            for (int i = 0; i < QUERIES; i++) {
                same(
                        Counters.of(predicates.get(i), some).count(),
                        Counters.testing(criteria.get(i), some).count(),
                        Counters.counting(criteria.get(i), population).count());
            }
        }
    }

    private static void same(long expected, long tested, long counted) {
        if (expected != tested || expected != counted) {
            throw new IllegalStateException("counts differ: " + expected + ", " + tested + ", " + counted);
        }
    }
}
