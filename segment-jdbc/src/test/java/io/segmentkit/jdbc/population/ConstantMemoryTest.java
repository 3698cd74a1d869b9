package io.segmentkit.jdbc.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two million members, whose ids alone would fill the memory of the process three times, are streamed from each engine. */
class ConstantMemoryTest {
    private static final int MEMBERS = 2_000_000;
    private static final String HEAP = "-Xmx40m";

    @TempDir
    static Path folder;

    /** In a view, whose rows need not be stored. */
    private static void assertStreams(TestDatabase database, String numbers) throws Exception {
        String view = "create view 'customer' as select x as 'id', concat(x, ' City') as 'city' from " + numbers;
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            for (String sql : database.atStart()) {
                statement.execute(sql);
            }
            statement.execute(view.replaceAll("'(\\w+)'", database.quoted("$1")));
        }
        assertThat(output(database)).containsExactly(Integer.toString(MEMBERS), Integer.toString(MEMBERS));
    }

    private static List<String> output(TestDatabase database) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StreamsMembers.class.getName(),
                database.url()));
        command.addAll(database.atStart());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream found = process.getInputStream()) {
            String output = new String(found.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return output.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @DisplayName("B1 PostgreSQL's members are read with constant memory")
    void postgres() throws Exception {
        assertStreams(TestServer.postgres(), "generate_series(1, " + MEMBERS + ") as n(x)");
    }

    @Test
    @DisplayName("B1 MariaDB's members are read with constant memory")
    void mariaDb() throws Exception {
        assertStreams(
                TestServer.mariaDb("character set utf8mb4"), "(select seq as x from seq_1_to_" + MEMBERS + ") as n");
    }

    @Test
    @DisplayName("B1 SQLite's members are read with constant memory")
    void sqlite() throws Exception {
        assertStreams(
                TestDatabase.sqlite(),
                "(with recursive n(x) as (select 1 union all select x + 1 from n limit " + MEMBERS
                        + ") select x from n) as n");
    }

    @Test
    @DisplayName("B1 DuckDB's members are read with constant memory")
    void duckDb() throws Exception {
        TestDatabase database = TestDatabase.at("jdbc:duckdb:" + folder.resolve("numbers.duckdb"));
        assertStreams(database, "range(1, " + (MEMBERS + 1) + ") as n(x)");
    }

    @Test
    @DisplayName("B1 H2's members are read with constant memory, from a database in a file")
    void h2() throws Exception {
        TestDatabase database = TestDatabase.at("jdbc:h2:" + folder.resolve("numbers") + "");
        assertStreams(database, "system_range(1, " + MEMBERS + ") as n");
    }
}
