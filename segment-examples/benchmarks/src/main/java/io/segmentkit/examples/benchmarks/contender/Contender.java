package io.segmentkit.examples.benchmarks.contender;

import static io.segmentkit.examples.benchmarks.query.Query.Q1;
import static io.segmentkit.examples.benchmarks.query.Query.Q3;
import static io.segmentkit.examples.benchmarks.query.Query.Q5;

import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.query.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who takes part. */
public enum Contender {
    /** A loop for each query. */
    HAND_WRITTEN("hand-written loop"),
    /** A loop that was looked at twice. */
    HAND_TUNED("hand-written loop, tuned"),
    /** A tree of {@code java.util.function.Predicate}. */
    PREDICATE_TREE("tree of predicates"),
    /** SegmentKit as a host asks it. */
    SEGMENTKIT_COUNT("SegmentKit, count of a population"),
    /** SegmentKit as a host's own loop asks it. */
    SEGMENTKIT_TEST("SegmentKit, test in a loop"),
    /** Immutables Criteria in memory. */
    IMMUTABLES_CRITERIA("Immutables Criteria"),
    /** Spring's expression language, compiled. */
    SPEL("SpEL, compiled"),
    /** Google's Common Expression Language. */
    CEL("CEL");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** For tables. */
    public String title() {
        return title;
    }

    /** What it can answer. */
    public Set<Query> queries() {
        return switch (this) {
            case HAND_TUNED -> EnumSet.of(Q3, Q5);
            case IMMUTABLES_CRITERIA -> EnumSet.of(Q1);
            case SPEL, CEL -> EnumSet.of(Q1, Q3);
            default -> EnumSet.allOf(Query.class);
        };
    }

    /** Its answer to a query. */
    public Counter counter(Query query, List<Contact> contacts) {
        if (!queries().contains(query)) {
            throw new IllegalArgumentException(title + " answers " + queries() + " only, not " + query);
        }
        return switch (this) {
            case HAND_WRITTEN -> HandWritten.counter(query, contacts);
            case HAND_TUNED -> HandTuned.counter(query, contacts);
            case PREDICATE_TREE -> Counters.of(query.in(new PredicateLanguage()), contacts);
            case SEGMENTKIT_COUNT ->
                Counters.counting(query.in(new CriterionLanguage()), Counters.population(contacts));
            case SEGMENTKIT_TEST -> Counters.testing(query.in(new CriterionLanguage()), contacts);
            case IMMUTABLES_CRITERIA -> ImmutablesQueries.counter(contacts);
            case SPEL -> SpelQueries.counter(query, contacts);
            case CEL -> CelQueries.counter(query, contacts);
        };
    }
}
