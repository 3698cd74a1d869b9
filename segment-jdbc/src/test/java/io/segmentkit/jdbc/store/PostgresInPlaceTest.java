package io.segmentkit.jdbc.store;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.definition.Run;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.population.TestServer;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.segment.RefreshReport;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.SegmentStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostgresInPlaceTest extends InPlaceContract {
    private static final Duration LEASE = Duration.ofMillis(1_500);
    private static final TestDatabase DATABASE = TestServer.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Test
    @DisplayName("S5 one statement that takes longer than a claim holds is not taken over")
    void aLongStatementIsNotTakenOver() {
        DATABASE.execute(
                "create table \"person\" (\"id\" integer)",
                "insert into \"person\" values (1), (2)",
                "create view slow as select \"id\" from (select pg_sleep(5)) s, \"person\"");
        try {
            SegmentStore store = Databases.emptyStore(DATABASE);
            Segments slow = node(store);
            Segments other = node(store);
            slow.create(dynamic("all", everyone()));
            CompletableFuture<RefreshReport> running = CompletableFuture.supplyAsync(slow::refreshDue);
            while (asleep() == 0) {
                pause();
            }
            while (asleep() > 0) {
                assertThat(other.refreshDue().computed()).isEmpty();
                pause();
            }
            assertThat(running.join().computed()).extracting(Run::members).containsExactly(2L);
            assertThat(other.history("all")).hasSize(1);
        } finally {
            DATABASE.execute("drop view slow");
        }
    }

    private static int asleep() {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LEASE.toMillis() / 10);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Segments node(SegmentStore store) {
        return Segments.builder()
                .population(JdbcPopulation.of(
                        DATABASE, TableMapping.of("slow").id("id").build()))
                .store(store)
                .clock(Clock.systemUTC())
                .takeOverAfter(LEASE)
                .build();
    }
}
