package io.segmentkit.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the shop as a user would, and looks at what it prints and leaves. */
class ShopApplicationTest {
    private static final String FIRST_DAYS = """
            2026-01-05
              Regulars: READY, 139 members, 139 entered (139 definition), 0 left
              Regulars in Warsaw: READY, 32 members, 32 entered (32 definition), 0 left
              Lost: READY, 33 members, 33 entered (33 definition), 0 left
            2026-01-06
              Regulars: READY, 135 members, 4 entered (4 data), 8 left (7 time, 1 data)
              Regulars in Warsaw: READY, 31 members, 2 entered (2 segment), 3 left (3 segment)
              Lost: READY, 33 members, 2 entered (2 time), 2 left (2 data)
            2026-01-07
              Regulars: READY, 142 members, 13 entered (13 data), 6 left (5 time, 1 data)
              Regulars in Warsaw: READY, 33 members, 3 entered (3 segment), 1 left (1 segment)
              Lost: READY, 33 members, 3 entered (3 time), 3 left (3 data)
            2026-01-08
              Regulars: READY, 141 members, 6 entered (6 data), 7 left (7 time)
              Regulars in Warsaw: READY, 36 members, 4 entered (4 segment), 1 left (1 segment)
              Lost: READY, 34 members, 1 entered (1 time), 0 left
            2026-01-09
              Regulars: READY, 144 members, 8 entered (8 data), 5 left (5 time)
              Regulars in Warsaw: READY, 34 members, 0 entered, 2 left (2 segment)
              Lost: READY, 38 members, 7 entered (7 time), 3 left (3 data)
            Regulars, add tag "regular": DONE, 139 of 139, 139 changed
            Regulars in Warsaw, export of name, city: DONE, 32 of 32, 32 changed
            46 letters to write; exported files are in FOLDER
            """;

    @TempDir
    private Path exports;

    @AfterEach
    void forgetProperties() {
        System.clearProperty("jdbc.url");
        System.clearProperty("exports");
    }

    private String printed(String url) throws Exception {
        System.setProperty("jdbc.url", url);
        System.setProperty("exports", exports.toString());
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ShopApplication.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(exports.toString(), "FOLDER");
    }

    private static long count(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> exported() throws IOException {
        try (Stream<Path> files = Files.list(exports)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return Files.readAllLines(all.get(0));
        }
    }

    @Test
    @DisplayName("R7 who enters is written a letter; S6, S7 the members are tagged and exported")
    void fiveDaysInH2() throws Exception {
        String url = "jdbc:h2:mem:five;DATABASE_TO_LOWER=TRUE";
        try (Connection open = DriverManager.getConnection(url)) {
            assertThat(printed(url)).isEqualTo(FIRST_DAYS);
            assertThat(count(open, "select count(*) from letter")).isEqualTo(46);
            assertThat(count(open, "select count(*) from customer_tag where tag = 'regular'"))
                    .as("of 139 two are customers no longer")
                    .isEqualTo(137);
        }
        List<String> lines = exported();
        assertThat(lines).hasSize(33);
        assertThat(lines.get(0)).isEqualTo("id,name,city");
        assertThat(lines.subList(1, 33)).allMatch(line -> line.endsWith(",Warszawa"));
    }

    @Test
    void theNextStartGoesOnWithTheNextDay() throws Exception {
        String url = "jdbc:h2:mem:again;DATABASE_TO_LOWER=TRUE";
        try (Connection open = DriverManager.getConnection(url)) {
            assertThat(printed(url)).isEqualTo(FIRST_DAYS);
            assertThat(printed(url))
                    .startsWith("2026-01-10\n  Regulars: READY, 141 members, 6 entered, 9 left\n")
                    .contains("2026-01-14\n")
                    .contains("Regulars, add tag \"regular\": DONE, 139 of 139, 139 changed\n");
            assertThat(count(open, "select count(distinct run) from letter")).isEqualTo(9);
        }
    }

    @Test
    void runsOnUntilItIsStopped() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        System.setProperty("jdbc.url", "jdbc:h2:mem:on;DATABASE_TO_LOWER=TRUE");
        System.setProperty("exports", exports.toString());
        FutureTask<Void> shop = new FutureTask<>(() -> {
            ShopApplication.main(new String[] {"--run-on"});
            return null;
        });
        Thread thread = new Thread(shop);
        thread.start();
        try {
            Instant atMost = Instant.now().plusSeconds(120);
            while (!bytes.toString(StandardCharsets.UTF_8).contains("2026-01-10")) {
                assertThat(Instant.now()).as("the sixth day comes").isBefore(atMost);
                assertThat(shop).isNotDone();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            thread.interrupt();
            System.setOut(before);
        }
        assertThatThrownBy(() -> shop.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void fiveDaysInPostgres() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThat(printed(server.getJdbcUrl("postgres", "postgres"))).isEqualTo(FIRST_DAYS);
        }
    }
}
