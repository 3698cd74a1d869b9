package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped segments over Chinook: its own scripts run unchanged, against SQL over its CSV files. */
class ChinookTest {
    private static final String DATA = System.getProperty("segmentkit.data", "");

    /** Each counts customers; {today} is the as-of's day. Written from what the segment's name says, not from its JSON. */
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("brazil", "select count(*) from Customer where Country = 'Brazil'");
        QUERIES.put("business", "select count(*) from Customer where Company <> ''");
        QUERIES.put("parksCustomers", """
                select count(*) from Customer c join Employee e on e.EmployeeId = c.SupportRepId
                where e.LastName = 'Park'""");
        QUERIES.put("agentSinceSpring2003", """
                select count(*) from Customer c join Employee e on e.EmployeeId = c.SupportRepId
                where e.HireDate >= '2003-04' and e.HireDate < '2003-06'""");
        QUERIES.put("mailAtGoogle", "select count(*) from Customer where lower(Email) like '%@gmail.com'");
        QUERIES.put("accented", "select count(*) from Customer where lower(City) like '%são%'");
        QUERIES.put("bigSpenders", """
                select count(*) from (select CustomerId from Invoice
                where cast(InvoiceDate as date) between {today} - 365 and {today}
                group by 1 having sum(cast(Total as decimal(9, 2))) >= 10)""");
        QUERIES.put("averageOver570", """
                select count(*) from (select CustomerId from Invoice
                group by 1 having sum(cast(Total as decimal(9, 2))) > 5.7 * count(*))""");
        QUERIES.put("silent", """
                select count(*) from Customer where CustomerId not in (select CustomerId from Invoice
                where cast(InvoiceDate as date) between {today} - 180 and {today})""");
        QUERIES.put("sinceEarly2021", """
                select count(*) from (select CustomerId from Invoice
                group by 1 having min(InvoiceDate) between '2021' and '2021-04')""");
        QUERIES.put("rockFans", """
                select count(*) from (select CustomerId from InvoiceLine join Invoice using (InvoiceId)
                join Track using (TrackId) join Genre using (GenreId) where Genre.Name = 'Rock'
                group by 1 having count(*) >= 16)""");
        QUERIES.put("wideTaste", """
                select count(*) from (select CustomerId from InvoiceLine join Invoice using (InvoiceId)
                join Track using (TrackId) group by 1 having count(distinct GenreId) >= 9)""");
        QUERIES.put("neverJazz", """
                select count(*) from Customer where CustomerId not in (select CustomerId from InvoiceLine
                join Invoice using (InvoiceId) join Track using (TrackId) join Genre using (GenreId)
                where Genre.Name in ('Jazz', 'Blues'))""");
        QUERIES.put("withoutComposer", """
                select count(*) from (select CustomerId from InvoiceLine join Invoice using (InvoiceId)
                join Track using (TrackId) where coalesce(Composer, '') = '' group by 1 having count(*) >= 12)""");
        QUERIES.put("videos", """
                select count(distinct CustomerId) from InvoiceLine join Invoice using (InvoiceId)
                where cast(UnitPrice as decimal(9, 2)) > 0.99""");
        QUERIES.put("rockButNoBusiness", """
                select count(*) from Customer where coalesce(Company, '') = '' and CustomerId in (
                select CustomerId from InvoiceLine join Invoice using (InvoiceId)
                join Track using (TrackId) join Genre using (GenreId) where Genre.Name = 'Rock'
                group by 1 having count(*) >= 16)""");
    }

    @TempDir
    static Path folder;

    private static Path data;

    @BeforeAll
    static void findData() {
        assumeTrue(!DATA.isEmpty(), "not run: -Dsegmentkit.data does not say where data/chinook is");
        data = Path.of(DATA, "data", "chinook");
        assumeTrue(Files.isDirectory(data), () -> "not run: there is no folder " + data);
    }

    private static String script(String product) throws IOException {
        try (InputStream zipped = Files.newInputStream(data.resolve("Chinook_" + product + ".sql.gz"));
                InputStream bytes = new GZIPInputStream(zipped)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void execute(String url, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static Map<String, Long> expected(String today) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Sql sql = new Sql(
                data,
                Map.of("today", "date '" + today + "'"),
                "Customer",
                "Employee",
                "Invoice",
                "InvoiceLine",
                "Track",
                "Genre")) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                counts.put(query.getKey(), sql.count(query.getValue()));
            }
        }
        return counts;
    }

    private static Map<String, Long> counts(String today, String... place) {
        Run run =
                Run.of(Stream.of(new String[] {"count", "--as-of", today, "--segments", "chinook/segments.json"}, place)
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.counts();
    }

    private static void assertCounts(String... place) throws SQLException {
        for (String today : new String[] {"2021-06-30", "2023-01-01", "2025-12-31"}) {
            assertThat(counts(today, place)).as(today).isEqualTo(expected(today));
        }
    }

    @Test
    void csvFilesInMemory() throws SQLException {
        assertCounts("--mapping", "chinook/mapping.json", "--data", data.toString());
    }

    @Test
    void sqlite() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("chinook.sqlite");
        execute(url, script("Sqlite"));
        assertCounts("--jdbc-url", url, "--tables", "chinook/tables-sqlite.json");
    }

    /** The commands that make the database and go into it are psql's: this database is there already. */
    @Test
    void postgres() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            execute(url, script("PostgreSql").replaceFirst("(?s)DROP DATABASE.*?\\\\c chinook;", ""));
            assertCounts("--jdbc-url", url, "--tables", "chinook/tables-postgresql.json");
        }
    }

    /** A segment that holds everybody or nobody would prove little. */
    @Test
    void everySegmentSaysSomething() throws SQLException {
        assertThat(expected("2025-12-31"))
                .allSatisfy(
                        (segment, members) -> assertThat(members).as(segment).isStrictlyBetween(0L, 59L));
    }
}
