package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract of populations does not ask: connections, failures, segments, other ids, hostile texts. */
class JdbcPopulationTest {
    private static final AsOf NOW = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final TextAttribute CITY = text("city");
    private static final NumberAttribute SCORE = number("score");

    @TempDir
    static Path folder;

    private static TestDatabase database(String engine) {
        return switch (engine) {
            case "H2" -> TestDatabase.h2();
            case "SQLite" -> TestDatabase.sqlite(folder);
            case "DuckDB" -> TestDatabase.duckDb(folder);
            case "PostgreSQL" -> TestServer.postgres();
            case "MariaDB" -> TestServer.mariaDb("character set utf8mb4");
            default -> throw new IllegalArgumentException(engine);
        };
    }

    private static TestDatabase withCustomers(String engine, String idType, String... rows) {
        TestDatabase database = database(engine);
        String customer = database.quoted("customer");
        database.execute("create table " + customer + " (" + database.quoted("id") + " " + idType + ", "
                + database.quoted("city") + " varchar(100), " + database.quoted("score") + " double precision)");
        for (String row : rows) {
            database.execute("insert into " + customer + " values (" + row + ")");
        }
        return database;
    }

    private static JdbcPopulation customers(TestDatabase database) {
        return JdbcPopulation.of(
                database,
                TableMapping.of("customer")
                        .id("id")
                        .bind(CITY, "city")
                        .bind(SCORE, "score")
                        .build());
    }

    private static List<String> members(JdbcPopulation population, Criterion criterion) {
        try (Stream<String> members = population.members(criterion, NOW)) {
            return members.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    void numbersAreIdsByTheirOnlyText(String engine) {
        TestDatabase database = withCustomers(engine, "bigint", "7, 'x', 1", "8, null, null");
        JdbcPopulation population = customers(database);
        assertThat(members(population, everyone())).containsExactly("7", "8");
        assertThat(population.test("7", CITY.is("x"), NOW)).contains(true);
        assertThat(population.test("8", CITY.is("x"), NOW)).contains(false);
        assertThat(population.test("007", everyone(), NOW)).isEmpty();
        assertThat(population.test("7 ", everyone(), NOW)).isEmpty();
        assertThat(population.test("x", everyone(), NOW)).isEmpty();
        assertThat(population.explain("7", CITY.is("x"), NOW).orElseThrow().holds())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "DuckDB", "PostgreSQL", "MariaDB"})
    void uuidsAreIdsInLowerCase(String engine) {
        String id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
        JdbcPopulation population = customers(withCustomers(engine, "uuid", "'" + id + "', 'x', 1"));
        assertThat(members(population, CITY.is("x"))).containsExactly(id);
        assertThat(population.test(id, everyone(), NOW)).contains(true);
        assertThat(population.test(id.toUpperCase(Locale.ROOT), everyone(), NOW))
                .isEmpty();
        assertThat(members(population.withReferences(segment(MemberIds.of(List.of(id, "x")))), inSegment("s")))
                .containsExactly(id);
    }

    private static References segment(MemberSet members) {
        return new References() {
            @Override
            public Optional<Criterion> saved(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<SegmentReference> segment(String name) {
                return Optional.of(new SegmentReference.Members(members));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    @DisplayName("A6 a segment of a million members is asked for like any other, wherever in a criterion")
    void aSegmentOfAMillionMembers(String engine) {
        TestDatabase database = withCustomers(engine, "varchar(60)", "'ID 7', 'x', 1", "'id,8\"', 'x', 1");
        insertCustomers(database, 20_000);
        List<String> ids = Stream.concat(
                        Stream.of("id,8\""), IntStream.range(0, 999_999).mapToObj(i -> "id " + i * 2))
                .toList();
        JdbcPopulation population = customers(database).withReferences(segment(MemberIds.of(ids)));
        assertThat(population.count(inSegment("s"), NOW)).isEqualTo(10_001);
        assertThat(population.count(not(inSegment("s")), NOW)).isEqualTo(10_001);
        assertThat(population.count(anyOf(CITY.is("x"), not(inSegment("s"))), NOW))
                .isEqualTo(10_002);
        assertThat(members(population, allOf(CITY.is("x"), inSegment("s")))).containsExactly("id,8\"");
        assertThat(members(population, allOf(CITY.is("x"), not(inSegment("s")))))
                .containsExactly("ID 7");
        assertThat(population.withReferences(segment(MemberIds.of(List.of()))).count(inSegment("s"), NOW))
                .isZero();
        assertThat(database.openConnections()).isZero();
    }

    private static void insertCustomers(TestDatabase database, int many) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into " + database.quoted("customer") + " values (?, 'y', 1)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                insert.setString(1, "id " + i);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "MariaDB"})
    void tablesOfIdsAreGoneWhenTheConnectionIsGivenBack(String engine) {
        TestDatabase database = withCustomers(engine, "bigint", "7, 'x', 1", "1007, 'x', 1");
        List<String> ids = IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();
        JdbcPopulation population = customers(database).withReferences(segment(MemberIds.of(ids)));
        for (int i = 0; i < 2; i++) {
            assertThat(members(population, inSegment("s"))).containsExactly("7");
            assertThat(population.counts(List.of(inSegment("s"), not(inSegment("s"))), NOW))
                    .containsExactly(1L, 1L);
            assertThatThrownBy(() -> database.execute("select * from " + database.quoted("segmentkit_ids_0")))
                    .hasRootCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName("A6 a segment whose members cannot be listed is refused with its path")
    void aSegmentThatCannotBeListedIsRefused() {
        TestDatabase database = withCustomers("H2", "bigint");
        JdbcPopulation population = customers(database).withReferences(segment(id -> true));
        assertThatThrownBy(() -> population.count(allOf(CITY.is("x"), not(inSegment("vip"))), NOW))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("allOf[1].not: members of the segment cannot be listed");
        assertThat(database.openConnections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    void aStreamGivesItsConnectionBack(String engine) {
        TestDatabase database = withCustomers(engine, "bigint", "1, 'x', 1", "2, 'y', 2");
        JdbcPopulation population = customers(database);
        assertThat(database.openConnections()).isZero();
        try (Stream<String> members = population.members(everyone(), NOW)) {
            assertThat(database.openConnections()).isEqualTo(1);
            assertThat(members.findFirst()).isPresent();
        }
        assertThat(database.openConnections()).isZero();
        population.members(everyone(), NOW).close();
        population.values(everyone(), NOW, List.of("city")).close();
        assertThat(database.openConnections()).isZero();
        Iterator<ProfileValues> rows =
                population.values(everyone(), NOW, List.of("city", "score")).iterator();
        rows.forEachRemaining(row -> assertThat(row.values()).hasSize(2));
        assertThat(database.openConnections()).as("read to its end").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    void aFailureGivesTheConnectionBackAndShowsNoValues(String engine) {
        TestDatabase database = withCustomers(engine, "bigint", "1, 'x', 1");
        JdbcPopulation population = customers(database);
        database.execute("drop table " + database.quoted("customer"));
        assertThatThrownBy(() -> population.members(CITY.is("secret"), NOW))
                .isInstanceOfSatisfying(DatabaseException.class, failure -> {
                    assertThat(failure.sql()).contains("customer").contains("?");
                    assertThat(failure.values()).isEmpty();
                })
                .hasNoCause()
                .hasMessageContaining("?")
                .message()
                .doesNotContain("secret");
        assertThatThrownBy(() -> population.withValuesInErrors().count(CITY.is("secret"), NOW))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("secret")
                .hasCauseInstanceOf(SQLException.class);
        assertThat(database.openConnections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    @DisplayName("A9 hostile texts are data")
    void hostileTextsAreData(String engine) {
        TestDatabase database =
                withCustomers(engine, "varchar(60)", "'1', 'x', 1", "'2', 'a%b_c', 1", "'3', 'Robert''); --', 1");
        JdbcPopulation population = customers(database);
        for (String hostile : List.of(
                "'",
                "\"",
                ";",
                "--",
                "/*",
                "' or '1'='1",
                "?",
                "{0}",
                "${x}",
                ":x",
                "\\",
                "%",
                "_",
                "\0",
                "x\0",
                "\u2019",
                "'; drop table \"customer\"; --")) {
            assertThat(members(population, CITY.is(hostile))).as(hostile).isEmpty();
            assertThat(members(population, CITY.ignoringCase().is(hostile)))
                    .as(hostile)
                    .isEmpty();
            assertThat(population.test(hostile, everyone(), NOW)).as(hostile).isEmpty();
            assertThat(members(population.withReferences(segment(MemberIds.of(List.of(hostile)))), inSegment("s")))
                    .as(hostile)
                    .isEmpty();
        }
        assertThat(members(population, CITY.contains("%"))).containsExactly("2");
        assertThat(members(population, CITY.contains("_c"))).containsExactly("2");
        assertThat(members(population, CITY.startsWith("%"))).isEmpty();
        assertThat(members(population, CITY.endsWith("'); --"))).containsExactly("3");
        assertThat(population.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "DuckDB", "PostgreSQL"})
    @DisplayName("A9 approximate numbers are their shortest decimal form; NaN and the infinities are absent")
    void approximateNumbers(String engine) {
        TestDatabase database = withCustomers(
                engine,
                "bigint",
                "1, null, 0.1",
                "2, null, cast('NaN' as double precision)",
                "3, null, cast('Infinity' as double precision)",
                "4, null, null",
                "5, null, 9007199254740992");
        JdbcPopulation population = customers(database);
        assertThat(members(population, SCORE.is(0.1))).containsExactly("1");
        assertThat(members(population, SCORE.isPresent())).containsExactly("1", "5");
        assertThat(members(population, SCORE.greaterThan(0))).containsExactly("1", "5");
        assertThat(members(population, SCORE.atMost(0.1))).containsExactly("1");
        assertThat(members(population, SCORE.isNot(0.1))).containsExactly("2", "3", "4", "5");
        assertThat(population.explain("2", SCORE.isAbsent(), NOW).orElseThrow().holds())
                .isTrue();
    }

    @Test
    @DisplayName("A3 sums of approximate numbers are refused with their path where their scale is not known")
    void sumsOfApproximateNumbersAreRefused() {
        TestDatabase database = withCustomers("H2", "bigint");
        database.execute("create table \"sale\" (\"customer\" bigint, \"at\" bigint, \"amount\" double precision)");
        NumberAttribute amount = number("amount");
        JdbcPopulation population = JdbcPopulation.of(
                database,
                TableMapping.of("customer")
                        .id("id")
                        .activity(
                                "sale",
                                LinkedTable.of("sale", "customer"),
                                a -> a.at(TimestampColumn.as(TimestampColumn.Form.EPOCH_SECONDS, "at"))
                                        .bind(amount, "amount"))
                        .build());
        assertThatThrownBy(
                        () -> population.count(not(activity("sale").sum(amount).atLeast(5)), NOW))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("not: sums of an approximate number need its scale");
        assertThat(population.count(activity("sale").max(amount).atLeast(5), NOW))
                .isZero();
    }

    @Test
    void aTimeoutMustBePositive() {
        JdbcPopulation population = customers(withCustomers("H2", "bigint"));
        assertThatThrownBy(() -> population.withTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be positive, found PT0S");
    }

    private static JdbcPopulation endless(TestDatabase database, String engine) {
        String view = "create view " + database.quoted("customer") + " as select n as " + database.quoted("id")
                + ", 'x' as " + database.quoted("city") + ", 1.0e0 as " + database.quoted("score") + " from ";
        database.execute(view
                + switch (engine) {
                    case "H2" -> "(select x as n from system_range(1, 100000000000)) r";
                    case "PostgreSQL" ->
                        "(select a * 1000000 + b as n from generate_series(1, 1000000) a,"
                                + " generate_series(1, 1000000) b) r";
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
                assertThat(members.findFirst().orElseThrow().values().get(0)).containsExactly(new Value.Text("x"));
            }
            assertThat(database.openConnections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    void hostileNamesAreNames(String engine) {
        List<String> names = List.of(
                "a\"b", "a`b", "a'b", "a;b", "a--b", "a/*b", "a%b", "a?b", "a{0}b", "a:b", "${a}b", "a\\b", "a b",
                "#ab");
        TestDatabase database = database(engine);
        for (String name : names) {
            String table = "x" + name;
            database.execute(
                    "create table " + database.quoted(table) + " (" + database.quoted("i" + name) + " bigint, "
                            + database.quoted(name) + " varchar(10))",
                    "insert into " + database.quoted(table) + " values (1, 'x')",
                    "insert into " + database.quoted(table) + " values (2, 'y')");
            JdbcPopulation population = JdbcPopulation.of(
                    database,
                    TableMapping.of(table)
                            .id("i" + name)
                            .bind(CITY, name)
                            .tags(LinkedTable.of(table, "i" + name).where(name, "x"), name)
                            .build());
            assertThat(members(population, CITY.is("x"))).as(name).containsExactly("1");
            assertThat(members(population, tags().hasAny("x", "y"))).as(name).containsExactly("1");
        }
        assertThatThrownBy(() -> TableMapping.of("a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table must not have a NUL in it, found a?b");
    }
}
