package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where PostgreSQL does something else than one would think: found by the contract. */
class PostgresRegressionTest {
    private static final NumberAttribute SCORE = integer("score");

    @Test
    @DisplayName("B1 alternatives within alternatives are not unions within unions, whose loops would never end")
    void alternativesWithinAlternativesAreOneUnion() {
        TestDatabase database = TestServer.postgres();
        database.execute(
                "create table customer (id bigint, score integer)",
                "create table visit (customer_id bigint, at timestamptz)");
        TableMapping mapping = TableMapping.of("customer")
                .id("id")
                .bind(SCORE, "score")
                .activity("visit", LinkedTable.of("visit", "customer_id"), visit -> visit.at("at"))
                .build();
        Criterion inner = anyOf(SCORE.is(1), activity("visit").atLeast(3));
        Criterion nested =
                anyOf(SCORE.is(2), allOf(activity("visit").ever(), anyOf(inner, not(anyOf(inner, SCORE.is(3))))));
        AsOf asOf = AsOf.at(Instant.EPOCH, ZoneOffset.UTC);
        String sql = CompiledSql.of(database, mapping, asOf, List.of(nested)).get(0);
        assertThat(sql).containsOnlyOnce("union");
    }
}
