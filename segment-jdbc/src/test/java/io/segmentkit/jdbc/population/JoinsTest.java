package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.time.Windows.lastDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.json.TableMappingJson;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that are found in other tables, by a mapping that is read from JSON. */
class JoinsTest {
    private static final AsOf NOW = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneOffset.UTC);
    private static final TextAttribute COUNTRY = text("country");
    private static final TextAttribute PRODUCT = text("product");
    private static final NumberAttribute PRICE = number("price");
    private static final String MAPPING = """
            {"version": 1,
             "profiles": {
               "table": "customer", "id": "id", "where": [{"column": "deleted", "absent": true}],
               "joins": [
                 {"as": "town", "column": "city", "table": "city", "key": "id", "where": [{"column": "tenant", "is": 7}]},
                 {"as": "land", "column": "town.country", "table": "country", "key": "code"}],
               "attributes": {"country": {"type": "text", "column": "land.name"}}},
             "labels": [{"set": "tag", "table": "tag", "profile": "owner.id", "column": "name",
               "joins": [{"as": "owner", "column": "login", "table": "customer", "key": "login"}]}],
             "activities": [{"type": "buy", "table": "line", "profile": "sale.customer",
               "joins": [{"as": "sale", "column": "sale", "table": "sale", "key": "id"},
                         {"as": "goods", "column": "goods", "table": "goods", "key": "id"}],
               "where": [{"column": "sale.state", "is": ["paid"]}],
               "at": {"column": "sale.at", "form": "epochSeconds"},
               "parameters": {"product": {"type": "text", "column": "goods.name"},
                              "price": {"type": "decimal", "column": "goods.price", "scale": 2}}}]}
            """;

    @TempDir
    static Path folder;

    private static TestDatabase shop(String engine) {
        TestDatabase database = switch (engine) {
            case "H2" -> TestDatabase.h2();
            case "SQLite" -> TestDatabase.sqlite();
            case "DuckDB" -> TestDatabase.duckDb(folder);
            case "PostgreSQL" -> TestServer.postgres();
            case "MariaDB" -> TestServer.mariaDb("character set utf8mb4", "set sql_mode = 'ANSI_QUOTES'");
            default -> throw new IllegalArgumentException(engine);
        };
        database.execute(
                "create table \"customer\" (\"id\" integer, \"login\" varchar(9), \"city\" integer, \"deleted\" bigint)",
                "insert into \"customer\" values (1, 'ada', 1, null), (2, 'bob', 2, null), (3, 'eve', null, null),"
                        + " (4, 'dan', 1, 1700000000), (5, 'zoe', 3, null)",
                "create table \"city\" (\"id\" integer, \"tenant\" integer, \"country\" varchar(2))",
                "insert into \"city\" values (1, 7, 'PL'), (1, 8, 'CZ'), (2, 7, 'CZ'), (3, 8, 'PL')",
                "create table \"country\" (\"code\" varchar(2), \"name\" varchar(20))",
                "insert into \"country\" values ('PL', 'Polska'), ('CZ', 'Česko')",
                "create table \"tag\" (\"login\" varchar(9), \"name\" varchar(20))",
                "insert into \"tag\" values ('ada', 'vip'), ('nobody', 'vip')",
                "create table \"sale\" (\"id\" integer, \"customer\" integer, \"at\" bigint, \"state\" varchar(9))",
                "insert into \"sale\" values (1, 1, 1777000000, 'paid'), (2, 2, 1777000000, 'paid'),"
                        + " (3, 2, 1777000000, 'open')",
                "create table \"line\" (\"sale\" integer, \"goods\" integer)",
                "insert into \"line\" values (1, 1), (1, 2), (2, 1), (3, 2), (2, 9), (9, 1)",
                "create table \"goods\" (\"id\" integer, \"name\" varchar(9), \"price\" decimal(9, 2))",
                "insert into \"goods\" values (1, 'pen', 1.25), (2, 'ink', 9.75)");
        return database;
    }

    private static List<String> members(JdbcPopulation population, Criterion criterion) {
        try (Stream<String> members = population.members(criterion, NOW)) {
            return members.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    void columnsOfOtherTablesAreAskedLikeOwn(String engine) {
        JdbcPopulation population = JdbcPopulation.of(shop(engine), TableMappingJson.read(MAPPING));
        assertThat(population.size()).as("without those who are deleted").isEqualTo(4);
        assertThat(members(population, COUNTRY.is("Polska"))).containsExactly("1");
        assertThat(members(population, COUNTRY.isAbsent()))
                .as("zoe's city is another tenant's")
                .containsExactly("3", "5");
        assertThat(members(population, tag("vip"))).containsExactly("1");
        assertThat(members(population, activity("buy").ever())).containsExactly("1", "2");
        assertThat(members(population, activity("buy").sum(PRICE).is(11))).containsExactly("1");
        assertThat(members(population, activity("buy").where(PRODUCT.is("ink")).never()))
                .as("bob's is not paid")
                .containsExactly("2", "3", "5");
        assertThat(members(population, activity("buy").where(PRODUCT.isAbsent()).exactly(1)))
                .containsExactly("2");
        assertThat(members(population, activity("buy").in(lastDays(30)).exactly(2)))
                .containsExactly("1", "2");
        assertThat(population.counts(List.of(COUNTRY.is("Polska"), tag("vip")), NOW))
                .containsExactly(1L, 1L);
        assertThat(population.test("2", COUNTRY.is("Česko"), NOW)).contains(true);
        assertThat(population
                        .explain("1", activity("buy").sum(PRICE).is(11), NOW)
                        .orElseThrow()
                        .holds())
                .isTrue();
        assertThat(population
                        .explain("1", allOf(tag("vip"), COUNTRY.is("Polska")), NOW)
                        .orElseThrow()
                        .holds())
                .isTrue();
        assertThat(population.explain("4", tag("vip"), NOW)).isEmpty();
        try (Stream<ProfileValues> values = population.values(tag("vip"), NOW, List.of("country"))) {
            assertThat(values.map(ProfileValues::values).toList().toString()).contains("Polska");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    void aKeyThatTwoRowsHaveIsRefused(String engine) {
        TestDatabase database = shop(engine);
        database.execute("insert into \"goods\" values (2, 'ink', 9.95)");
        assertThatThrownBy(() -> JdbcPopulation.of(
                        database,
                        TableMappingJson.read(MAPPING.replace("\"town.country\"", "\"town.nation\"")
                                .replace("\"key\": \"code\"", "\"key\": \"iso\""))))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("country.iso: there is no such column, valid: code, name")
                .hasMessageContaining("goods.id: rows are looked up by it as goods, so that no two may have the same");
        assertThat(database.openConnections()).isZero();
    }
}
