package io.segmentkit.examples.databases;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.time.Windows.lastDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/**
 * Asks the tables of a music store in SQLite, by a mapping in code. The store is made up; the script of the real Chinook for
 * SQLite may be named as the argument in its place.
 */
public final class MusicOnSqlite {
    static final TextAttribute COUNTRY = text("country");
    static final NumberAttribute TOTAL = number("total");
    static final TextAttribute GENRE = text("genre");

    static final TableMapping CUSTOMERS = TableMapping.of("Customer")
            .id("CustomerId")
            .bind(COUNTRY, "Country")
            .activity(
                    "invoice",
                    LinkedTable.of("Invoice", "CustomerId"),
                    invoice -> invoice.at(TimestampColumn.as(TimestampColumn.Form.ISO_TEXT, "InvoiceDate"))
                            .bind(TOTAL, "Total"))
            .activity(
                    "purchase",
                    LinkedTable.of("InvoiceLine", "invoice.CustomerId")
                            .join("invoice", "InvoiceId", "Invoice", "InvoiceId")
                            .join("track", "TrackId", "Track", "TrackId")
                            .join("genre", "track.GenreId", "Genre", "GenreId"),
                    line -> line.at(TimestampColumn.as(TimestampColumn.Form.ISO_TEXT, "invoice.InvoiceDate"))
                            .bind(GENRE, "genre.Name"))
            .build();

    private static final AsOf NEW_YEARS_EVE = AsOf.at(Instant.parse("2025-12-31T12:00:00Z"), ZoneOffset.UTC);

    private MusicOnSqlite() {}

    /** Prints who buys what, and why somebody is counted. */
    public static void main(String[] args) throws IOException, SQLException {
        Path file = Files.createTempFile("music", ".sqlite");
        try {
            SQLiteDataSource database = new SQLiteDataSource();
            database.setUrl("jdbc:sqlite:" + file);
            fill(database, args.length == 0 ? MusicStore.forSqlite() : Files.readString(Path.of(args[0])));
            ask(database);
        } finally {
            Files.delete(file);
        }
    }

    private static void fill(DataSource database, String script) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static void ask(DataSource database) {
        JdbcPopulation customers = JdbcPopulation.of(database, CUSTOMERS);
        Criterion goodCustomer =
                activity("invoice").in(lastDays(365)).sum(TOTAL).atLeast(5);
        Criterion bluesInBrazil = allOf(
                COUNTRY.is("Brazil"),
                activity("purchase").where(GENRE.is("Blues")).ever());
        out.println(customers.count(goodCustomer, NEW_YEARS_EVE) + " of " + customers.size());
        try (Stream<String> members = customers.members(bluesInBrazil, NEW_YEARS_EVE)) {
            out.println(members.sorted().toList());
        }
        customers.explain("10", bluesInBrazil, NEW_YEARS_EVE).ifPresent(out::println);
    }
}
