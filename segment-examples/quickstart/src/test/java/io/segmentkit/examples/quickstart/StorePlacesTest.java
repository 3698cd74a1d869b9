package io.segmentkit.examples.quickstart;

import static io.segmentkit.examples.quickstart.KeptFiles.scoreOver;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where segments can be kept, beside profiles in files and in databases. */
class StorePlacesTest {
    private static final String MONDAY = "2026-05-04T10:00";
    private static final String TABLES = """
            {"version": 1,
             "profiles": {"table": "people", "id": "id", "attributes": {"score": {"type": "integer"}}},
             "labels": [{"set": "tag", "table": "tags", "profile": "person", "column": "tag"}]}
            """;

    @TempDir
    Path folder;

    private KeptFiles files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = KeptFiles.in(folder);
        files.segments(scoreOver("good", 10));
        files.write("tables.json", TABLES);
    }

    private String url(String product) {
        return "jdbc:" + product + ":" + folder.resolve("people." + product);
    }

    private void execute(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private void fill(String url) throws SQLException {
        execute(
                url,
                "create table \"scores\" (\"id\" integer primary key, \"score\" integer, \"divisor\" integer)",
                "insert into \"scores\" values (1, 5, 1), (2, 50, 1), (3, 90, 1)",
                "create view \"people\" as select \"id\", \"score\" / \"divisor\" as \"score\" from \"scores\"",
                "create table \"tags\" (\"person\" integer, \"tag\" varchar(20), primary key (\"person\", \"tag\"))",
                "insert into \"tags\" values (2, 'called')");
    }

    private List<String> tags(String url) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"person\", \"tag\" from \"tags\" order by 1, 2")) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return found;
    }

    private Run run(String url, List<String> store, String... command) {
        List<String> place = List.of(
                "--jdbc-url",
                url,
                "--tables",
                folder.resolve("tables.json").toString(),
                "--segments",
                folder.resolve("segments.json").toString(),
                "--as-of",
                MONDAY);
        return Run.of(Stream.of(List.of("segments"), List.of(command), place, store)
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    @DisplayName("S6 labels in a database are changed, once; segments are kept in the same database or in another")
    void labelsOfADatabaseAreChanged(String product) throws SQLException {
        String url = url(product);
        fill(url);
        for (List<String> store : List.of(
                List.of("--store-url", url),
                List.of("--store", folder.resolve("beside").toString()))) {
            assertThat(run(url, store, "refresh").out()).containsPattern("good +2 +2 +0");
            assertThat(run(url, store, "act", "good", "--add-tag", "hot").out())
                    .containsPattern("good +add tag \"hot\" +done +2 +2");
            assertThat(run(url, store, "act", "good", "--add-tag", "called", "--remove-tag", "hot")
                            .out())
                    .containsPattern("good +add tag \"called\" +done +2 +1")
                    .containsPattern("good +remove tag \"hot\" +done +2 +2");
            assertThat(tags(url)).containsExactly("2 called", "3 called");
            Run unknown = run(url, store, "act", "good", "--add-consent", "mail");
            assertThat(unknown).isEqualTo(new Run(3, "", "unknown label set \"consent\", valid: tag\n"));
            execute(url, "delete from \"tags\" where \"person\" = 3");
        }
    }

    @Test
    void duckDbIsOnlyRead() throws SQLException {
        fill(url("duckdb"));
        List<String> store = List.of("--store", folder.resolve("beside").toString());
        assertThat(run(url("duckdb"), store, "refresh").out()).containsPattern("good +2 +2 +0");
        assertThat(run(url("duckdb"), store, "act", "good", "--add-tag", "hot").err())
                .startsWith("labels cannot be changed here: CSV files and DuckDB databases are only read; ");
    }

    @Test
    @DisplayName("S5 a refresh that fails says why, leaves the members, and is in the history")
    void failuresAreTold() throws SQLException {
        String url = url("h2");
        fill(url);
        List<String> store = List.of("--store", folder.resolve("beside").toString());
        run(url, store, "refresh");
        execute(url, "update \"scores\" set \"divisor\" = 0 where \"id\" = 3");
        Run failed = run(url, store, "refresh", "good");
        assertThat(failed.exitCode()).isEqualTo(3);
        assertThat(failed.err()).startsWith("good: the database refuses: Division by zero");
        assertThat(run(url, store, "list").out())
                .containsPattern("good +ready +2 +2026-05-04T10:00:00Z")
                .contains("failed: good, 1 times, last 2026-05-04T10:00:00Z: io.segmentkit.jdbc");
        assertThat(run(url, store, "history", "good").out().lines()).hasSize(3);
    }

    @Test
    void segmentsAreKeptInPostgres() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres").replaceFirst("[?&]user=postgres", "");
            List<String> store = List.of("--store-url", url, "--store-user", "postgres");
            assertThat(files.run(store, MONDAY, "refresh").out()).containsPattern("good +1 +1 +0");
            assertThat(files.run(store, MONDAY, "list").out()).containsPattern("good +ready +1");
            assertThat(files.run(store, MONDAY, "history", "good", "--ids").out())
                    .endsWith("+ 2 (definition)\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void aDatabaseOfSegmentsIsMadeByTheFirstRefreshOnly(String product) {
        List<String> store = List.of("--store-url", url(product));
        Run none = files.run(store, MONDAY, "list");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err()).startsWith("--store-url: cannot connect: ");
        assertThat(files.run(store, MONDAY, "refresh").exitCode()).isZero();
        assertThat(files.run(store, MONDAY, "list").out()).containsPattern("good +ready +1");
    }

    @Test
    void placesThatCannotBeAreTold() throws IOException {
        for (String url : List.of("jdbc:duckdb:" + folder.resolve("none"), "jdbc:oracle:thin:@localhost")) {
            assertThat(files.run(List.of("--store-url", url), MONDAY, "refresh"))
                    .isEqualTo(new Run(
                            3,
                            "",
                            "--store-url: segments are not kept there, valid: jdbc:sqlite:, jdbc:h2:, jdbc:postgresql:,"
                                    + " jdbc:mariadb:\n"));
        }
        files.write("text", "not a database, and longer than the header of one would be, so that it is looked at");
        Run noStore = files.run(List.of("--store", folder.resolve("text").toString()), MONDAY, "list");
        assertThat(noStore.exitCode()).isEqualTo(3);
        assertThat(noStore.err()).startsWith("--store: ").contains("file is not a database");
        assertThat(files.run(List.of("--store", "a", "--store-url", "b"), MONDAY, "list")
                        .err())
                .contains("mutually exclusive");
    }
}
