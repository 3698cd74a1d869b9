package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program on a database. */
class DatabaseTest {
    private static final String TABLES = """
            {"version": 1,
             "profiles": {"table": "people", "id": "id", "attributes": {
               "city": {"type": "text"}, "score": {"type": "integer"}}},
             "activities": [{"type": "visit", "table": "visits", "profile": "person",
               "at": {"column": "at", "form": "epochSeconds"}}]}
            """;
    private static final String SEGMENTS = """
            {"version": 1, "segments": [
              {"name": "visitors", "criterion": {"type": "activity", "activity": "visit",
                "in": {"type": "lastDays", "days": 30}, "test": {"type": "atLeast", "value": 1}}},
              {"name": "others", "criterion": {"type": "not", "operand": {"type": "segment", "segment": "visitors"}}}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("tables.json", TABLES);
        write("segments.json", SEGMENTS);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String url(String product) {
        return "jdbc:" + product + ":" + folder.resolve("people." + product);
    }

    private void fill(String url, String... properties) throws SQLException {
        try (Connection connection = properties.length == 0
                        ? DriverManager.getConnection(url)
                        : DriverManager.getConnection(url, properties[0], properties[1]);
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"people\" (\"id\" bigint, \"city\" varchar(20), \"score\" integer)");
            statement.execute("insert into \"people\" values (1, 'Łódź', 7), (2, null, null), (3, 'Kraków', 9)");
            statement.execute("create table \"visits\" (\"person\" bigint, \"at\" bigint)");
            statement.execute("insert into \"visits\" values (1, 1777000000), (3, 1577000000)");
        }
    }

    private Run run(String url, String... command) {
        return Run.of(Stream.of(command, new String[] {
                    "--jdbc-url",
                    url,
                    "--tables",
                    folder.resolve("tables.json").toString(),
                    "--segments",
                    folder.resolve("segments.json").toString()
                })
                .flatMap(Arrays::stream)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "duckdb"})
    void everyCommandAsksTheDatabase(String product) throws Exception {
        String url = url(product);
        fill(url);
        Run counts = run(url, "count", "--as-of", "2026-05-07");
        assertThat(counts.err()).isEmpty();
        assertThat(counts.counts()).containsEntry("visitors", 1L).containsEntry("others", 2L);
        assertThat(run(url, "members", "visitors", "--as-of", "2026-05-07", "--attributes", "city,score"))
                .isEqualTo(new Run(0, "id,city,score\n1,Łódź,7\n", ""));
        assertThat(run(url, "explain", "visitors", "--id", "3", "--as-of", "2026-05-07")
                        .out())
                .startsWith("3 is not in visitors as of ");
        Path file = folder.resolve("others.csv");
        assertThat(run(url, "export", "others", "--to", file.toString(), "--as-of", "2026-05-07")
                        .exitCode())
                .isZero();
        assertThat(Files.readAllLines(file)).containsExactly("id", "2", "3");
        assertThat(run(url, "check"))
                .isEqualTo(new Run(0, "No problems: 3 profiles, 2 segments, 0 saved criteria\n", ""));
    }

    @Test
    void windowsNeedNoDatabase() {
        Run run = run("jdbc:sqlite:" + folder.resolve("none"), "windows", "--as-of", "2026-05-07");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2026-04-07..2026-05-07");
    }

    @Test
    void thePasswordIsReadFromAFile() throws Exception {
        fill(url("h2"), "ada", "secret");
        write("password", "secret\n");
        String password = folder.resolve("password").toString();
        assertThat(run(url("h2"), "check", "--jdbc-user", "ada", "--jdbc-password-file", password)
                        .exitCode())
                .isZero();
        Run refused = run(url("h2"), "check", "--jdbc-user", "ada");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).startsWith("--jdbc-url: cannot connect: ").contains("Wrong user name or password");
        assertThat(run(url("h2"), "check", "--jdbc-user", "ada", "--jdbc-password-file", "none"))
                .isEqualTo(new Run(3, "", "none: no such file\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "duckdb"})
    void aDatabaseThatIsNotThereIsNotMade(String product) throws IOException {
        Run run = run(url(product), "count");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("--jdbc-url: cannot connect: ").doesNotContain("Exception");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aUrlThatNoDriverKnowsNamesThoseThereAre() {
        Run run = run("jdbc:oracle:thin:@localhost", "count");
        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        "--jdbc-url: cannot connect: no driver knows this URL, valid: jdbc:h2:, jdbc:sqlite:, jdbc:duckdb:,"
                                + " jdbc:postgresql:, jdbc:mariadb:\n"));
    }

    @Test
    void aMappingThatDoesNotFitIsTold() throws Exception {
        fill(url("sqlite"));
        write("tables.json", TABLES.replace("\"visits\"", "\"visit\"").replace("\"text\"", "\"date\""));
        Run run = run(url("sqlite"), "count");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("tables.json people.city: city: date as DateColumn needs another type, found VARCHAR")
                .contains("tables.json visit: cannot be read");
        write("tables.json", TABLES.replace("\"profile\"", "\"person\""));
        assertThat(run(url("sqlite"), "count").err())
                .contains("tables.json /activities/0: missing field \"profile\"")
                .contains("tables.json /activities/0/person: unknown field");
    }

    @Test
    void filesAndADatabaseAreNotMixed() {
        Run run = run("jdbc:sqlite:x", "count", "--mapping", "m.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mutually exclusive");
        assertThat(Run.of("count", "--jdbc-url", "jdbc:sqlite:x", "--segments", "s.json")
                        .err())
                .contains("--tables");
    }
}
