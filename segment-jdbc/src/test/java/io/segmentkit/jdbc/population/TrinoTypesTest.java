package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the contract does not ask of Trino: other ids, segments, doubles, sums beyond 64 bits, hostile texts. */
class TrinoTypesTest {
    private static final AsOf NOW = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final String ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    private static final TextAttribute CITY = text("city");
    private static final NumberAttribute SCORE = number("score");
    private static final NumberAttribute POINTS = integer("points");

    private final TestDatabase database = TrinoDatabase.in("Asia/Kolkata");

    @BeforeEach
    void store() {
        forget();
        database.execute(
                "create table types_profile as select cast(id as uuid) id, cast(city as varchar) \"CITY\", score from"
                        + " (values ('" + ID
                        + "', 'a%b_c', 1e-1), ('3f2504e0-4f89-41d3-9a0c-0305e82c3302', 'x', nan()),"
                        + " ('3f2504e0-4f89-41d3-9a0c-0305e82c3303', null, infinity())) as v(id, city, score)",
                "create table types_visit as select cast('" + ID + "' as uuid) profile, current_timestamp at,"
                        + " 9223372036854775807 points from (values 1, 2, 3)");
    }

    @AfterEach
    void forget() {
        database.execute("drop table if exists types_profile", "drop table if exists types_visit");
    }

    private JdbcPopulation population() {
        return JdbcPopulation.of(
                database,
                TableMapping.of("types_profile")
                        .id("id")
                        .bind(CITY, "City")
                        .bind(SCORE, "score")
                        .activity(
                                "visit",
                                LinkedTable.of("types_visit", "profile"),
                                a -> a.at("at").bind(POINTS, "points"))
                        .build());
    }

    private static JdbcPopulation withSegment(JdbcPopulation population, List<String> ids) {
        return population.withReferences(Customers.segment(MemberIds.of(ids)));
    }

    private static List<String> members(JdbcPopulation population, Criterion criterion) {
        try (Stream<String> members = population.members(criterion, NOW)) {
            return members.sorted().toList();
        }
    }

    @Test
    @DisplayName("A3 A6 A9 uuids, doubles, hostile texts, and sums beyond 64 bits")
    void otherTypes() {
        JdbcPopulation population = population();
        assertThat(population.test(ID, CITY.contains("%"), NOW)).contains(true);
        assertThat(population.test("x", everyone(), NOW)).isEmpty();
        assertThat(members(population, SCORE.isPresent())).containsExactly(ID);
        assertThat(members(population, SCORE.is(0.1))).containsExactly(ID);
        assertThat(members(population, SCORE.isNot(0.1))).hasSize(2);
        assertThat(members(population, activity("visit").sum(POINTS).greaterThan(Long.MAX_VALUE)))
                .containsExactly(ID);
        for (String hostile : List.of("'", "\"", ";", "--", "?", "' or '1'='1", "{0}", "\0", "'; drop table x")) {
            assertThat(members(population, CITY.is(hostile))).as(hostile).isEmpty();
            assertThat(members(population, CITY.contains(hostile))).as(hostile).isEmpty();
        }
        assertThat(members(withSegment(population, List.of(ID, "x")), inSegment("s")))
                .containsExactly(ID);
        assertThat(database.openConnections()).isZero();
    }

    @Test
    @DisplayName("A6 a segment of more members than a statement takes, a million too, is looked up here")
    void aLargeSegmentIsLookedUpHere() {
        for (int size : List.of(10_000, 10_001, 1_000_000)) {
            List<String> ids = Stream.concat(
                            Stream.of(ID),
                            IntStream.range(1, size).mapToObj(i -> ID.substring(0, 29) + (1_000_000 + i)))
                    .toList();
            JdbcPopulation population = withSegment(population(), ids);
            assertThat(members(population, inSegment("s"))).containsExactly(ID);
            assertThat(population.counts(List.of(not(inSegment("s")), everyone(), inSegment("s")), NOW))
                    .containsExactly(2L, 3L, 1L);
            assertThat(members(population, anyOf(SCORE.isNot(0.1), inSegment("s"))))
                    .hasSize(3)
                    .contains(ID);
            assertThat(population.test(ID, not(inSegment("s")), NOW)).contains(false);
        }
        assertThat(database.openConnections()).isZero();
    }

    @Test
    @DisplayName("A6 more than four of such segments in one criterion are refused with their paths")
    void tooManyLargeSegmentsAreRefused() {
        List<String> ids = IntStream.range(0, 10_001)
                .mapToObj(i -> ID.substring(0, 31) + (10_000 + i))
                .toList();
        assertThatThrownBy(() -> withSegment(population(), ids)
                        .count(
                                anyOf(
                                        inSegment("a"),
                                        inSegment("b"),
                                        not(inSegment("c")),
                                        inSegment("d"),
                                        inSegment("e")),
                                NOW))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("anyOf[0]: the database can be asked for segments of at most 10000 members");
    }
}
