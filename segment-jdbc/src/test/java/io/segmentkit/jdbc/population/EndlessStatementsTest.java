package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.everyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.jdbc.sql.MemberSource;
import io.segmentkit.population.ProfileValues;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements over tables without an end: stopped by a timeout, by the host, by closing their stream. */
class EndlessStatementsTest extends Customers {
    @Test
    void aTimeoutMustBePositive() {
        JdbcPopulation population = customers(withCustomers("H2", "bigint"));
        assertThatThrownBy(() -> population.withTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be positive, found PT0S");
    }

    private static JdbcPopulation endless(TestDatabase database, String engine) {
        String view = "create view " + database.quoted("customer") + " as select n as " + database.quoted("id")
                + ", cast(n as " + (engine.equals("Trino") ? "varchar" : "char(20)") + ") as " + database.quoted("city")
                + ", 1.0e0 as " + database.quoted("score")
                + " from ";
        database.execute(view
                + switch (engine) {
                    case "H2" -> "(select x as n from system_range(1, 100000000000)) r";
                    case "PostgreSQL" ->
                        "(select a * 1000000 + b as n from generate_series(1, 1000000) a,"
                                + " generate_series(1, 1000000) b) r";
                    case "SQLite" ->
                        "(with recursive r(n) as (select 1 union all select n + 1 from r) select n from r) r";
                    case "DuckDB" -> "(select range as n from range(100000000000)) r";
                    case "Trino" ->
                        "(select a * 100000000 + b * 10000 + c as n from unnest(sequence(1, 10000)) x(a)"
                                + " cross join unnest(sequence(1, 10000)) y(b) cross join unnest(sequence(1, 10000)) z(c)) r";
                    case "MariaDB" -> "(select seq as n from seq_1_to_100000000000) r";
                    default -> throw new IllegalArgumentException(engine);
                });
        return customers(database);
    }

    @ParameterizedTest
    @CsvSource({"H2, 57014", "PostgreSQL, 57014", "MariaDB, 70100"})
    void aStatementThatTakesTooLongIsCancelled(String engine, String state) {
        TestDatabase database = database(engine);
        JdbcPopulation population = endless(database, engine).withTimeout(Duration.ofMillis(500));
        assertThatThrownBy(() -> population.count(CITY.contains("y"), NOW))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo(state));
        assertThat(database.openConnections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL", "MariaDB"})
    void anEndlessStreamIsReadInPiecesAndCanBeClosed(String engine) {
        TestDatabase database = database(engine);
        JdbcPopulation population = endless(database, engine);
        for (int i = 0; i < 2; i++) {
            try (Stream<String> members = population.members(everyone(), NOW)) {
                assertThat(members.limit(5_000).toList()).hasSize(5_000);
            }
            try (Stream<ProfileValues> members = population.values(everyone(), NOW, List.of("city"))) {
                assertThat(members.findFirst().orElseThrow().values().get(0)).hasSize(1);
            }
            assertThat(database.openConnections()).isZero();
        }
    }

    /** Cancels until the question has ended: the first time may be before the database has heard of it. */
    private static void cancel(Cancellation cancellation, CompletableFuture<?> question) throws InterruptedException {
        while (!question.isDone()) {
            cancellation.cancel();
            Thread.sleep(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB", "Trino"})
    void aCountIsStoppedByTheHost(String engine) throws InterruptedException {
        TestDatabase database = database(engine);
        Cancellation cancellation = new Cancellation();
        JdbcPopulation population = endless(database, engine).withCancellation(cancellation);
        CompletableFuture<Long> question =
                CompletableFuture.supplyAsync(() -> population.count(CITY.contains("y"), NOW));
        Thread.sleep(200);
        assertThat(question).isNotDone();
        cancel(cancellation, question);
        assertThatThrownBy(question::join).hasRootCauseInstanceOf(CancellationException.class);
        assertThat(database.openConnections()).isZero();
        assertThatThrownBy(() -> population.size()).isInstanceOf(CancellationException.class);
        assertThat(database.openConnections()).isZero();
        database.execute("drop view " + database.quoted("customer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL", "MariaDB"})
    void aStreamIsStoppedByTheHost(String engine) throws InterruptedException {
        TestDatabase database = database(engine);
        Cancellation cancellation = new Cancellation();
        JdbcPopulation population = endless(database, engine).withCancellation(cancellation);
        CountDownLatch reading = new CountDownLatch(5_000);
        CompletableFuture<Long> question = CompletableFuture.supplyAsync(() -> {
            try (Stream<String> members = population.members(everyone(), NOW)) {
                return members.filter(id -> {
                            reading.countDown();
                            return true;
                        })
                        .count();
            }
        });
        reading.await();
        cancel(cancellation, question);
        assertThatThrownBy(question::join).hasRootCauseInstanceOf(CancellationException.class);
        assertThat(database.openConnections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL", "MariaDB"})
    void membersPutElsewhereAreStoppedByTheHost(String engine) throws Exception {
        TestDatabase database = database(engine);
        Cancellation cancellation = new Cancellation();
        JdbcPopulation population = endless(database, engine).withCancellation(cancellation);
        MemberSource members = population.unwrap(MemberSource.class).orElseThrow();
        database.execute("create table " + database.quoted("found") + " (" + database.quoted("id") + " varchar(30))");
        Table<?> found = DSL.table(DSL.name("found"));
        try (Connection connection = database.getConnection()) {
            CompletableFuture<Void> question = CompletableFuture.runAsync(() -> members.insert(
                    connection,
                    everyone(),
                    NOW,
                    List.of(),
                    select -> DSL.insertInto(found, List.of(DSL.field(DSL.name("id"))))
                            .select(select)));
            Thread.sleep(100);
            cancel(cancellation, question);
            assertThatThrownBy(question::join).hasRootCauseInstanceOf(CancellationException.class);
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void whatIsNotCancelledGoesOn() {
        TestDatabase database = withCustomers("H2", "bigint", "1, 'x', 1");
        Cancellation other = new Cancellation();
        JdbcPopulation population = customers(database);
        other.cancel();
        assertThat(population.withCancellation(new Cancellation()).size()).isEqualTo(1);
        assertThat(population.size()).isEqualTo(1);
        assertThatThrownBy(() -> population.withCancellation(other).test("1", everyone(), NOW))
                .isInstanceOf(CancellationException.class)
                .hasMessage("cancelled by the host");
        assertThat(other.isCancelled()).isTrue();
    }
}
