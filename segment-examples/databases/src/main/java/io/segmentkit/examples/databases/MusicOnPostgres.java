package io.segmentkit.examples.databases;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;
import static java.lang.System.out;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.segmentkit.jdbc.json.TableMappingJson;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;

/**
 * Asks the tables of a music store in PostgreSQL, through a pool of connections, by a mapping in JSON. The arguments are the
 * URL of an empty database, and perhaps the part of the real Chinook's script for PostgreSQL that makes and fills tables.
 */
public final class MusicOnPostgres {
    static final String CUSTOMERS = """
            {
              "version": 1,
              "profiles": {
                "table": "customer",
                "id": "customer_id",
                "attributes": {
                  "country": {"type": "text"},
                  "company": {"type": "text"},
                  "email": {"type": "text"}
                }
              },
              "activities": [
                {
                  "type": "invoice",
                  "table": "invoice",
                  "profile": "customer_id",
                  "at": {"column": "invoice_date", "form": "dateTime"},
                  "parameters": {"total": {"type": "decimal"}}
                }
              ]
            }
            """;

    private static final AsOf NEW_YEARS_EVE =
            AsOf.at(Instant.parse("2025-12-31T12:00:00Z"), ZoneId.of("Europe/Warsaw"));

    private MusicOnPostgres() {}

    /** Prints how many customers meet several criteria, and what is wrong with a mapping that does not fit. */
    public static void main(String[] args) throws IOException, SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[0]);
        config.setMaximumPoolSize(4);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            fill(pool, args.length < 2 ? MusicStore.forPostgres() : Files.readString(Path.of(args[1])));
            ask(pool);
        }
    }

    private static void fill(DataSource pool, String script) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static void ask(DataSource pool) {
        JdbcPopulation customers =
                JdbcPopulation.of(pool, TableMappingJson.read(CUSTOMERS)).withTimeout(Duration.ofSeconds(30));
        List<Long> counts = customers.counts(
                List.of(
                        text("country").is("Brazil"),
                        text("email").ignoringCase().endsWith("@GMAIL.com"),
                        activity("invoice").sum(number("total")).atLeast(20)),
                NEW_YEARS_EVE);
        out.println(counts + " of " + customers.size());
        try {
            String mistaken = CUSTOMERS.replace("\"id\": \"customer_id\"", "\"id\": \"id\"");
            JdbcPopulation.of(pool, TableMappingJson.read(mistaken));
        } catch (InvalidMappingException doesNotFit) {
            doesNotFit.problems().forEach(out::println);
        }
    }
}
