package io.segmentkit.jdbc.store;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static io.segmentkit.time.Windows.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.definition.Audience;
import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.population.Population;
import io.segmentkit.segment.RefreshReport;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Segments and profiles in one database: members are found there, and no id passes through here. */
abstract class InPlaceContract {
    private static final NumberAttribute SCORE = number("score");
    private static final DateAttribute RENEWAL = date("renewal");
    private static final int PEOPLE = 5_000;
    private static final long FEW = 150;

    private final MutableClock clock = MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw");
    private final CountingRows counting = new CountingRows();
    private DataSource counted;

    /** A database for all tests. */
    abstract TestDatabase database();

    /** The names of the database, quoted. */
    String quoted(String sql) {
        return sql;
    }

    @BeforeEach
    void makeTable() {
        counted = counting.around(database());
        drop();
    }

    @AfterEach
    void drop() {
        assertThat(database().openConnections()).isZero();
        database().execute(quoted("drop table if exists \"person\""));
    }

    private void people(String idType, String... rows) {
        database().execute(quoted("create table \"person\" (\"id\" " + idType + " primary key, \"score\" integer)"));
        for (String row : rows) {
            database().execute(quoted("insert into \"person\" values (" + row + ")"));
        }
    }

    private void manyPeople() {
        people("integer");
        StringBuilder rows = new StringBuilder("insert into \"person\" values (0, 0)");
        for (int i = 1; i < PEOPLE; i++) {
            rows.append(", (").append(i).append(", ").append(i).append(')');
        }
        database().execute(quoted(rows.toString()));
    }

    private JdbcPopulation population() {
        return JdbcPopulation.of(
                counted, TableMapping.of("person").id("id").bind(SCORE, "score").build());
    }

    private Segments segments(Population population, SegmentStore store) {
        return Segments.builder()
                .population(population)
                .store(store)
                .clock(clock)
                .build();
    }

    private Segments segments() {
        return segments(population(), Databases.emptyStore(database(), counted));
    }

    private static Set<String> members(Segments segments, String name) {
        try (Stream<String> ids = segments.members(name).ids()) {
            return new TreeSet<>(ids.toList());
        }
    }

    @Test
    @DisplayName("S1 S5 a refresh in the population's own database reads and binds no ids")
    void aRefreshMovesNoIds() {
        manyPeople();
        Segments segments = segments();
        segments.create(dynamic("many", SCORE.atLeast(1_000)).refreshEveryHours(1));
        segments.create(
                dynamic("both", allOf(inSegment("many"), SCORE.lessThan(2_000))).refreshEveryHours(1));
        segments.create(dynamic("rest", not(inSegment("both"))).refreshEveryHours(1));
        long read = counting.read();
        long bound = counting.bound();
        RefreshReport report = segments.refreshDue();
        assertThat(report.failed()).isEmpty();
        assertThat(report.computed()).extracting(Run::members).containsExactly(4_000L, 1_000L, 4_000L);
        database().execute(quoted("update \"person\" set \"score\" = 5 where \"id\" = 1500"));
        clock.pass(Duration.ofHours(1));
        report = segments.refreshDue();
        assertThat(report.computed()).extracting(Run::members).containsExactly(3_999L, 999L, 4_001L);
        assertThat(report.computed()).extracting(Run::left).containsExactly(1L, 1L, 0L);
        assertThat(counting.read() - read).isLessThan(FEW);
        assertThat(counting.bound() - bound).isLessThan(10 * FEW);
        assertThat(members(segments, "both"))
                .hasSize(999)
                .contains("1000", "1999")
                .doesNotContain("1500");
        assertThat(segments.segmentsOf("1500"))
                .extracting(segment -> segment.name().text())
                .containsExactly("rest");
    }

    /** A third each with a renewal on 7, 8 and 9 May. */
    private JdbcPopulation manyRenewals() {
        database()
                .execute(
                        quoted(
                                "create table \"person\" (\"id\" integer primary key, \"score\" integer, \"renewal\" integer)"));
        StringBuilder rows = new StringBuilder("insert into \"person\" values (0, 0, 20580)");
        for (int i = 1; i < PEOPLE; i++) {
            rows.append(", (")
                    .append(i)
                    .append(", ")
                    .append(i)
                    .append(", ")
                    .append(20_580 + i % 3)
                    .append(')');
        }
        database().execute(quoted(rows.toString()));
        return JdbcPopulation.of(
                counted,
                TableMapping.of("person")
                        .id("id")
                        .bind(SCORE, "score")
                        .bind(RENEWAL, DateColumn.as(DateColumn.Form.EPOCH_DAYS, "renewal"))
                        .build());
    }

    @Test
    @DisplayName("B5 the causes of many entries and exits are found in the database, and no ids move")
    void causesOfManyAreFoundInTheDatabase() {
        Segments segments = segments(manyRenewals(), Databases.emptyStore(database(), counted));
        segments.create(dynamic("s", anyOf(RENEWAL.in(today()), SCORE.is(-7))).refreshEveryDays(1));
        segments.create(dynamic("others", not(inSegment("s"))).refreshEveryDays(1));
        segments.refreshDue();
        database()
                .execute(
                        quoted("update \"person\" set \"score\" = -7 where \"id\" = 2"),
                        quoted("delete from \"person\" where \"id\" in (0, 3)"));
        clock.pass(Duration.ofDays(1));
        long read = counting.read();
        long bound = counting.bound();
        List<Run> runs = segments.refreshDue().computed();
        assertThat(runs)
                .extracting(Run::enteredBy)
                .containsExactly(
                        Map.of(ChangeCause.TIME, 1_667L, ChangeCause.DATA, 1L), Map.of(ChangeCause.SEGMENT, 1_665L));
        assertThat(runs)
                .extracting(Run::leftBy)
                .containsExactly(
                        Map.of(ChangeCause.TIME, 1_665L, ChangeCause.DATA, 2L), Map.of(ChangeCause.SEGMENT, 1_668L));
        segments.edit("s", definition -> definition.meeting(allOf(RENEWAL.in(today()), SCORE.atLeast(2_500))));
        clock.pass(Duration.ofDays(1));
        runs = segments.refresh("s").computed();
        assertThat(runs).extracting(Run::enteredBy).containsExactly(Map.of(ChangeCause.TIME, 833L));
        assertThat(runs)
                .extracting(Run::leftBy)
                .containsExactly(Map.of(ChangeCause.TIME, 834L, ChangeCause.DEFINITION, 834L));
        assertThat(counting.read() - read).isLessThan(FEW);
        assertThat(counting.bound() - bound).isLessThan(10 * FEW);
        try (Stream<Change> left =
                segments.difference(runs.get(0).id()).orElseThrow().left()) {
            assertThat(left)
                    .hasSize(1_668)
                    .contains(new Change("1", ChangeCause.DEFINITION), new Change("2", ChangeCause.DEFINITION));
        }
    }

    @Test
    @DisplayName("B5 few who enter and leave are asked by their ids, with the same answers")
    void causesOfFewAreAskedByIds() {
        Segments segments = segments(manyRenewals(), Databases.emptyStore(database(), counted));
        segments.create(ofList("list"), List.of("10", "11"));
        segments.create(dynamic("s", anyOf(allOf(RENEWAL.in(today()), SCORE.atLeast(4_990)), inSegment("list"))));
        segments.refreshDue();
        segments.replace("list", List.of("11", "12"));
        database().execute(quoted("update \"person\" set \"score\" = 9000 where \"id\" = 1"));
        clock.pass(Duration.ofDays(1));
        Run run = segments.refresh("s").computed().get(0);
        assertThat(run.enteredBy()).isEqualTo(Map.of(ChangeCause.TIME, 5L, ChangeCause.SEGMENT, 1L));
        assertThat(run.leftBy()).isEqualTo(Map.of(ChangeCause.TIME, 3L, ChangeCause.SEGMENT, 1L));
    }

    @Test
    @DisplayName("S9 an audience is counted in the database")
    void anAudienceIsCountedInTheDatabase() {
        manyPeople();
        Segments segments = segments();
        segments.create(dynamic("many", SCORE.atLeast(1_000)));
        segments.create(ofList("list"), List.of("1", "2", "4000"));
        segments.refreshDue();
        long read = counting.read();
        assertThat(segments.audience(Audience.of("many", "list").minus("list")).count())
                .isEqualTo(3_999);
        assertThat(segments.audience(Audience.of("list")).count()).isEqualTo(3);
        assertThat(counting.read() - read).isLessThan(FEW);
    }

    @Test
    @DisplayName("A9 ids that are texts compare by code points: case, accents and trailing spaces count")
    void idsCompareByCodePoints() {
        people("varchar(100)", "'a', 1", "'A', 2", "'ą', 4", "'🙂', 5");
        Segments segments = segments();
        segments.create(dynamic("low", SCORE.lessThan(3)));
        segments.create(dynamic("all", everyone()));
        segments.create(ofList("list"), List.of("a", "🙂", "a ", "B"));
        segments.create(dynamic("listed", inSegment("list")));
        segments.create(dynamic("not listed", not(inSegment("list"))));
        assertThat(segments.refreshDue().failed()).isEmpty();
        assertThat(members(segments, "low")).containsExactlyInAnyOrder("a", "A");
        assertThat(members(segments, "all")).containsExactlyInAnyOrder("a", "A", "ą", "🙂");
        assertThat(members(segments, "list")).containsExactlyInAnyOrder("a", "🙂");
        assertThat(members(segments, "listed")).containsExactlyInAnyOrder("a", "🙂");
        assertThat(members(segments, "not listed")).containsExactlyInAnyOrder("A", "ą");
        assertThat(segments.members("low").contains("A")).isTrue();
        assertThat(segments.members("low").contains("a ")).isFalse();
        assertThat(segments.members("low").contains("a\0")).isFalse();
    }

    @Test
    @DisplayName("S5 ids that are too long to be kept fail the refresh, and leave the old members")
    void tooLongIdsFailTheRefresh() {
        people("varchar(700)", "'a', 1");
        Segments segments = segments();
        segments.create(dynamic("all", everyone()).refreshEveryHours(1));
        segments.refreshDue();
        database().execute(quoted("insert into \"person\" values ('" + "x".repeat(501) + "', 2)"));
        clock.pass(Duration.ofHours(1));
        RefreshReport report = segments.refreshDue();
        assertThat(report.failed())
                .singleElement()
                .satisfies(failure -> assertThat(failure.exception())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("at most 500 characters"));
        assertThat(members(segments, "all")).containsExactly("a");
    }

    @Test
    @DisplayName("A6 a reference to members of another store asks the database for their ids")
    void membersOfAnotherStoreAreBound() {
        people("varchar(100)", "'a', 1", "'b', 2");
        Segments segments = segments(population(), InMemorySegmentStore.empty());
        segments.create(ofList("list"), List.of("b"));
        segments.create(dynamic("listed", inSegment("list")));
        assertThat(segments.refreshDue().failed()).isEmpty();
        assertThat(members(segments, "listed")).containsExactly("b");
        Segments elsewhere = segments(population(), Databases.emptyStore(TestDatabase.h2()));
        elsewhere.create(ofList("list"), List.of("a"));
        elsewhere.create(dynamic("listed", inSegment("list")));
        assertThat(elsewhere.refreshDue().failed()).isEmpty();
        assertThat(members(elsewhere, "listed")).containsExactly("a");
    }
}
