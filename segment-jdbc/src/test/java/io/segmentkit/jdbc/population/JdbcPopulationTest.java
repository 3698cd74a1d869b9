package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.schema.InvalidCriterionException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract of populations does not ask: connections, failures, other ids, hostile texts. */
class JdbcPopulationTest extends Customers {
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
    @DisplayName("A9 PostgreSQL: parts of a padded text are found by code points")
    void partsOfPaddedTextsAreFound() {
        TestDatabase database = TestServer.postgres();
        database.execute("create table customer (id bigint, city char(10), score integer)");
        database.execute("insert into customer values (1, 'Warszawa', 1), (2, 'warszawa', 1)");
        assertThat(members(customers(database), CITY.contains("War"))).containsExactly("1");
        assertThat(members(customers(database), CITY.is("Warszawa"))).containsExactly("1");
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
