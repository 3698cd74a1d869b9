package io.segmentkit.jdbc.population;

import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.time.AsOf;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a table of custom attributes keeps as text. */
class NumbersInTextTest {
    private static final AsOf NOW = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneOffset.UTC);
    private static final NumberAttribute SIZE = number("size");

    /** The first five are numbers. */
    private static final List<String> TEXTS = List.of(
            "7",
            "-1.50",
            "007",
            "0.1",
            "123456789012.34",
            "1.234",
            "x",
            "",
            " 7",
            "7\n",
            "1e5",
            ".5",
            "5.",
            "٧",
            "--1",
            "1.2.3",
            "-",
            "+7",
            "0x1F",
            "NaN",
            "1-2");

    @TempDir
    static Path folder;

    private static void asksExactly(TestDatabase database) throws Exception {
        database.execute(
                "create table \"person\" (\"id\" integer)",
                "create table \"custom\" (\"person\" integer, \"key\" varchar(9), \"value\" varchar(40))");
        try (Connection connection = database.getConnection();
                PreparedStatement person = connection.prepareStatement("insert into \"person\" values (?)");
                PreparedStatement value = connection.prepareStatement("insert into \"custom\" values (?, 'size', ?)")) {
            for (int i = 0; i < TEXTS.size(); i++) {
                person.setInt(1, 10 + i);
                person.execute();
                value.setInt(1, 10 + i);
                value.setString(2, TEXTS.get(i));
                value.execute();
            }
        }
        NumberColumn column = NumberColumn.ofText("value", 2);
        LinkedTable custom = LinkedTable.of("custom", "person");
        JdbcPopulation population = JdbcPopulation.of(
                database,
                TableMapping.of("person")
                        .id("id")
                        .bindKeyed(SIZE, custom, "key", column)
                        .records("entry", custom, entry -> entry.bind(SIZE, column))
                        .build());
        assertThat(members(population, SIZE.isPresent())).containsExactly("10", "11", "12", "13", "14");
        assertThat(members(population, SIZE.is(7))).containsExactly("10", "12");
        assertThat(members(population, SIZE.is(0.1))).containsExactly("13");
        assertThat(members(population, SIZE.lessThan(0))).containsExactly("11");
        assertThat(members(population, SIZE.atLeast(7.01))).containsExactly("14");
        assertThat(members(population, SIZE.isNot(7))).hasSize(TEXTS.size() - 2);
        assertThat(members(population, record("entry").sum(SIZE).is(-1.5))).containsExactly("11");
        assertThat(members(population, record("entry").average(SIZE).greaterThan(100)))
                .containsExactly("14");
        assertThat(population.explain("12", SIZE.is(7), NOW).orElseThrow().holds())
                .isTrue();
        assertThat(population.explain("15", SIZE.isAbsent(), NOW).orElseThrow().holds())
                .isTrue();
    }

    private static List<String> members(JdbcPopulation population, Criterion criterion) {
        try (Stream<String> members = population.members(criterion, NOW)) {
            return members.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "SQLite", "DuckDB", "PostgreSQL", "MariaDB"})
    @DisplayName("A9 texts that are numbers are asked as numbers, other texts are absent")
    void textsThatAreNumbers(String engine) throws Exception {
        asksExactly(
                switch (engine) {
                    case "H2" -> TestDatabase.h2();
                    case "SQLite" -> TestDatabase.sqlite();
                    case "DuckDB" -> TestDatabase.duckDb(folder);
                    case "PostgreSQL" -> TestServer.postgres();
                    case "MariaDB" -> TestServer.mariaDb("character set utf8mb4", "set sql_mode = 'ANSI_QUOTES'");
                    default -> throw new IllegalArgumentException(engine);
                });
    }
}
