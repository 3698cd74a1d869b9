package io.segmentkit.jdbc.store;

import static io.segmentkit.definition.SegmentDefinition.ofList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.population.DatabaseException;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.population.TestServer;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredSegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store beside the host's own tables and migrations, and beside other stores. */
class BesideTheHostTest {
    private static final Instant NOW = Instant.parse("2026-05-07T10:00:00Z");

    @TempDir
    static Path folder;

    private static TestDatabase database(String engine) {
        return switch (engine) {
            case "H2" -> TestDatabase.h2();
            case "SQLite" -> TestDatabase.sqlite();
            case "PostgreSQL" -> TestServer.postgres();
            default -> throw new IllegalArgumentException(engine);
        };
    }

    private static StoredSegment put(JdbcSegmentStore store, String name) {
        long revision = store.catalog().revision();
        StoredSegment segment = new StoredSegment(SegmentId.random(), ofList(name), NOW, revision + 1);
        assertThat(store.change(CatalogChange.put(revision, segment, List.of())))
                .isTrue();
        return segment;
    }

    private static Completion completion() {
        return Completion.ofList(UUID.randomUUID(), NOW, Duration.ZERO, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "PostgreSQL"})
    void theHostsTablesAndHistoryAreLeftAlone(String engine) throws Exception {
        TestDatabase database = database(engine);
        Path migrations = Files.createDirectories(folder.resolve("host-" + engine));
        Files.writeString(
                migrations.resolve("V1__host.sql"),
                "create table \"segment\" (\"host\" integer); create table \"member\" (\"host\" integer);"
                        + " insert into \"segment\" values (7);");
        Flyway host = Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + migrations)
                .load();
        host.migrate();
        JdbcSegmentStore store =
                JdbcSegmentStore.builder(database).tablePrefix("beside_").build();
        put(store, "mine");
        Files.writeString(migrations.resolve("V2__host.sql"), "insert into \"segment\" values (8);");
        assertThat(host.migrate().migrationsExecuted).isEqualTo(1);
        assertThat(host.validateWithResult().validationSuccessful).isTrue();
        assertThat(host.info().applied()).hasSize(2);
        JdbcSegmentStore again =
                JdbcSegmentStore.builder(database).tablePrefix("beside_").build();
        assertThat(again.catalog().segments()).hasSize(1);
        database.execute("drop table \"segment\"", "drop table \"member\"");
        assertThat(database.openConnections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "PostgreSQL"})
    void twoPrefixesHaveNothingToDoWithEachOther(String engine) {
        TestDatabase database = database(engine);
        JdbcSegmentStore one = Databases.emptyStore(database);
        JdbcSegmentStore other = Databases.emptyStore(database);
        StoredSegment mine = put(one, "same name");
        StoredSegment theirs = put(other, "same name");
        one.edit(new MemberEdit(mine.id(), new MemberChange.Add(Set.of("a")), completion()));
        assertThat(one.segmentsOf("a")).containsExactly(mine.id());
        assertThat(other.segmentsOf("a")).isEmpty();
        assertThat(other.members(theirs.id()).count()).isZero();
    }

    @Test
    void aSchemaOfItsOwnIsUsed() {
        TestDatabase database = TestDatabase.h2("create schema if not exists \"crm\"");
        JdbcSegmentStore store =
                JdbcSegmentStore.builder(database).schema("crm").build();
        StoredSegment segment = put(store, "mine");
        store.edit(new MemberEdit(segment.id(), new MemberChange.Add(Set.of("a")), completion()));
        database.execute("insert into \"crm\".\"segmentkit_member\" values (2, 'b', 1, null)");
        assertThat(store.members(segment.id()).contains("a")).isTrue();
        store.edit(new MemberEdit(segment.id(), new MemberChange.Remove(Set.of("a")), completion()));
        assertThat(store.members(segment.id()).contains("a")).isFalse();
    }

    @Test
    void whatWasNotMigratedFailsWithTheStatementAndNoData() {
        JdbcSegmentStore store =
                JdbcSegmentStore.builder(TestDatabase.h2()).withoutMigrating().build();
        assertThatThrownBy(() -> store.segmentsOf("secret"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("segmentkit_member")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void idsThatCannotBeKeptAreRefused() {
        JdbcSegmentStore store = Databases.emptyStore(TestDatabase.h2());
        StoredSegment segment = put(store, "list");
        Claim claim = new Claim(segment.id(), 0, "node", NOW, NOW.plusSeconds(60));
        try (Staging staging = store.claim(claim).orElseThrow()) {
            staging.add("x".repeat(500));
            assertThatThrownBy(() -> staging.add("x".repeat(501)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the id of a profile must have at most 500 characters to be kept in a database,"
                            + " found one of 501");
            assertThatThrownBy(() -> staging.add("half \ud83d")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> staging.add("nul \0")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store.segmentsOf("half \ud83d")).isEmpty();
    }

    @Test
    void prefixesAndDatabasesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> JdbcSegmentStore.builder(TestDatabase.h2()).tablePrefix("a-b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("found \"a-b\"");
        TestDatabase collated = TestDatabase.h2("set collation ENGLISH");
        assertThatThrownBy(() -> JdbcSegmentStore.of(collated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("collation");
        assertThatThrownBy(() -> JdbcSegmentStore.of(TestDatabase.duckDb(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("segments cannot be kept in DUCKDB, valid: H2, MariaDB, PostgreSQL, SQLite");
    }
}
