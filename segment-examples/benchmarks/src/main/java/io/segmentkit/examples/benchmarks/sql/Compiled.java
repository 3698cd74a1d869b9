package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.contender.CriterionLanguage;
import io.segmentkit.examples.benchmarks.query.Query;
import io.segmentkit.jdbc.population.JdbcPopulation;
import java.util.List;
import java.util.stream.Stream;

/** Criteria, compiled anew for each question. */
record Compiled(JdbcPopulation population) implements Contender {
    private static final CriterionLanguage LANGUAGE = new CriterionLanguage();

    /** How often each query is compiled before anything is measured. */
    private static final int WARM = 3_000;

    /** Asks about a profile that is not there, until what compiles criteria has been compiled itself. */
    void warmUp() {
        for (int i = 0; i < WARM; i++) {
            for (Query query : Query.values()) {
                population.test("nobody", query.in(LANGUAGE), CriterionLanguage.AS_OF);
            }
        }
    }

    @Override
    public long count(Query query) {
        return population.count(query.in(LANGUAGE), CriterionLanguage.AS_OF);
    }

    @Override
    public List<String> ids(Query query) {
        try (Stream<String> members = population.members(query.in(LANGUAGE), CriterionLanguage.AS_OF)) {
            return members.toList();
        }
    }
}
