package io.segmentkit.examples.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.segmentkit.jdbc.table.InvalidMappingException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Runs every example as a user would and looks at what it prints. */
class DatabasesTest {
    private static final String DATA = System.getProperty("segmentkit.data", "");

    @TempDir
    static Path folder;

    private interface Program {
        void run(String... arguments) throws Exception;
    }

    private static String printed(Program program, String... arguments) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run(arguments);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Path chinook(String product) throws IOException {
        assumeTrue(!DATA.isEmpty(), "not run: -Dsegmentkit.data does not say where data/chinook is");
        Path script = folder.resolve(product + ".sql");
        try (InputStream zipped =
                        Files.newInputStream(Path.of(DATA, "data", "chinook", "Chinook_" + product + ".sql.gz"));
                InputStream bytes = new GZIPInputStream(zipped)) {
            Files.copy(bytes, script);
        }
        return script;
    }

    @Test
    void musicOnSqlite() throws Exception {
        assertThat(printed(MusicOnSqlite::main)).isEqualTo("""
                10 of 40
                [10, 15, 20, 25, 30, 35, 40, 5]
                yes  country = "Brazil" and at least once purchase where genre = "Blues"
                  yes  country = "Brazil": "Brazil"
                  yes  at least once purchase where genre = "Blues": 8 (fails at 0, 8 fewer)
                """);
    }

    @Test
    void musicOnSqliteWithTheRealStore() throws Exception {
        assertThat(printed(MusicOnSqlite::main, chinook("Sqlite").toString())).isEqualTo("""
                34 of 59
                [13]
                no   country = "Brazil" and at least once purchase where genre = "Blues"
                  yes  country = "Brazil": "Brazil"
                  no   at least once purchase where genre = "Blues": 0 (needs 1, 1 more)
                """);
    }

    @Test
    void crmOnSqlite() throws Exception {
        assertThat(printed(CrmOnSqlite::main)).isEqualTo("""
                [Acme, ann]
                [Acme]
                [eve]
                """);
    }

    @Test
    void storedSegments() throws Exception {
        assertThat(printed(StoredSegments::main)).isEqualTo("""
                1 computed, 0 failed
                [10, 15, 20, 25, 30, 35, 40, 5]
                """);
    }

    /** Both tables are looked for by their full names. */
    @Test
    void acrossCatalogs() {
        SQLiteDataSource nothing = new SQLiteDataSource();
        nothing.setUrl("jdbc:sqlite::memory:");
        assertThatThrownBy(() -> AcrossCatalogs.customers(nothing))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("postgresql.crm.customer")
                .hasMessageContaining("iceberg.web.event");
    }

    @Test
    void musicOnPostgres() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThat(printed(MusicOnPostgres::main, server.getJdbcUrl("postgres", "postgres")))
                    .isEqualTo("""
                    [8, 13, 24] of 40
                    customer.id: there is no such column, valid: customer_id, last_name, company, country, email
                    """);
        }
    }
}
