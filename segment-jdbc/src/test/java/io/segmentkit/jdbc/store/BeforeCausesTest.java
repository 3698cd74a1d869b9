package io.segmentkit.jdbc.store;

import static io.segmentkit.contract.TestProfileBuilder.profile;
import static io.segmentkit.time.Windows.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.json.CriterionJson;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.Profile;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.MemberDifference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments that were kept before causes were, brought up to date. */
class BeforeCausesTest {
    private static final Criterion CRITERION =
            Criteria.anyOf(ContractSchema.SCORE.atLeast(1), ContractSchema.RENEWALS.in(today()));
    private static final SegmentId SEGMENT = SegmentId.random();
    private static final UUID RUN = UUID.randomUUID();
    private static final long WEDNESDAY = 1_778_061_600_000_000L;

    private static void keptBefore(TestDatabase database, String engine) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:META-INF/segmentkit/store/" + engine)
                .table("old_schema_history")
                .placeholders(Map.of("prefix", "old_"))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("1")
                .load()
                .migrate();
        database.execute(
                "update \"old_catalog\" set \"revision\" = 1, \"stamp\" = 'x', \"numbers\" = 1",
                "insert into \"old_segment\" (\"number\", \"id\", \"name\", \"kind\", \"criterion\", \"every_number\","
                        + " \"every_unit\", \"created_at\", \"revision\", \"attempt\", \"computed_at\","
                        + " \"computed_revision\", \"members\", \"failures\", \"claim\") values (1, '" + SEGMENT
                        + "', 's', 'DYNAMIC', '" + CriterionJson.write(CRITERION) + "', 0, 'HOURS', 0, 1, 1, "
                        + WEDNESDAY + ", 1, 2, 0, 1)",
                "insert into \"old_member\" values (1, 'gone', 1), (1, 'stays', 1)",
                "insert into \"old_run\" (\"id\", \"segment\", \"attempt\", \"segment_id\", \"name\", \"at\", \"took\","
                        + " \"members\", \"entered\", \"departed\", \"listed\", \"told\") values ('" + RUN
                        + "', 1, 1, '"
                        + SEGMENT + "', 's', " + WEDNESDAY + ", 0, 2, 2, 0, 1, 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    @DisplayName("B5 what was kept before there were causes has none that is known, and then time is")
    void causesOfBeforeAreUnknown(String engine) {
        TestDatabase database = engine.equals("h2") ? TestDatabase.h2() : TestDatabase.sqlite();
        keptBefore(database, engine);
        JdbcSegmentStore store =
                JdbcSegmentStore.builder(database).tablePrefix("old_").build();
        List<Profile> profiles = Stream.of(
                        profile("stays").with(ContractSchema.SCORE, 5),
                        profile("new").with(ContractSchema.SCORE, 5),
                        profile("renewed").with(ContractSchema.RENEWALS, LocalDate.of(2026, 5, 7)))
                .map(one -> one.build().toProfile())
                .toList();
        Segments segments = Segments.builder()
                .population(InMemoryPopulation.of(Profile.mapping(ContractSchema.SCHEMA), profiles))
                .store(store)
                .clock(MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw"))
                .build();
        assertThat(segments.history("s")).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(RUN);
            assertThat(run.enteredBy()).isEqualTo(Map.of(ChangeCause.UNKNOWN, 2L));
            assertThat(run.leftBy()).isEmpty();
        });
        MemberDifference before = segments.difference(RUN).orElseThrow();
        try (Stream<Change> entered = before.entered()) {
            assertThat(entered)
                    .containsExactlyInAnyOrder(
                            new Change("gone", ChangeCause.UNKNOWN), new Change("stays", ChangeCause.UNKNOWN));
        }
        Run run = segments.refresh("s").computed().get(0);
        assertThat(run.enteredBy()).isEqualTo(Map.of(ChangeCause.UNKNOWN, 1L, ChangeCause.TIME, 1L));
        assertThat(run.leftBy()).isEqualTo(Map.of(ChangeCause.UNKNOWN, 1L));
        assertThat(database.openConnections()).isZero();
    }
}
