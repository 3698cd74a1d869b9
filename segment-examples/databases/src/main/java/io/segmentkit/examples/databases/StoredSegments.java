package io.segmentkit.examples.databases;

import static io.segmentkit.examples.databases.MusicOnSqlite.COUNTRY;
import static java.lang.System.out;

import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.segment.Segments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** Keeps segments in the database of the customers, where a refresh is one statement there. */
public final class StoredSegments {
    private StoredSegments() {}

    /** Prints the members of a segment, as another service over the same database reads them. */
    public static void main(String[] args) throws IOException, SQLException {
        Path file = Files.createTempFile("music", ".sqlite");
        try {
            SQLiteDataSource database = new SQLiteDataSource();
            database.setUrl("jdbc:sqlite:" + file);
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(MusicStore.forSqlite());
            }
            Segments segments = over(database, MusicOnSqlite.CUSTOMERS, Clock.systemUTC());
            segments.create(SegmentDefinition.dynamic("Brazil", COUNTRY.is("Brazil")));
            out.println(segments.refreshDue());

            Segments elsewhere = over(database, MusicOnSqlite.CUSTOMERS, Clock.systemUTC());
            try (Stream<String> members = elsewhere.members("Brazil").ids()) {
                out.println(members.sorted().toList());
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Segments over(DataSource dataSource, TableMapping mapping, Clock clock) {
        Segments segments = Segments.builder()
                .population(JdbcPopulation.of(dataSource, mapping))
                .store(JdbcSegmentStore.of(dataSource))
                .clock(clock)
                .build();
        return segments;
    }
}
