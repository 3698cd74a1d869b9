package io.segmentkit.examples.host;

import static java.lang.System.out;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.segmentkit.csv.export.CsvExport;
import io.segmentkit.export.DirectoryExportFiles;
import io.segmentkit.export.Exports;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.population.JdbcProfileLabels;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.segment.Segments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * A shop that lives for five days within seconds, and keeps its segments in the database of its customers: H2 in memory, or what
 * the system property {@code jdbc.url} says. With the argument {@code --run-on} it lives until it is stopped. Where tables are there
 * already, it goes on with the day after its last.
 */
public final class ShopApplication {
    private static final String H2 = "jdbc:h2:mem:shop;DATABASE_TO_LOWER=TRUE";
    private static final int DAYS = 5;

    private ShopApplication() {}

    /** Prints for each day what the segments are, and at the end what was done to their members. */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException, TimeoutException {
        boolean runOn = List.of(args).contains("--run-on");
        String folder = System.getProperty("exports", "");
        Path exports = folder.isEmpty() ? Files.createTempDirectory("exports") : Path.of(folder);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(System.getProperty("jdbc.url", H2));
        config.setMaximumPoolSize(8);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Shop shop = Shop.open(pool);
            Letters letters = new Letters(pool);
            Segments segments = segments(pool, shop, letters, exports);
            ShopSegments.create(segments);
            try (SegmentTimer timer = new SegmentTimer(pool, segments)) {
                for (int day = 1; runOn || day <= DAYS; day++) {
                    timer.awaitTurn();
                    DayReport.print(shop.clock(), segments);
                    shop.tomorrow();
                }
            }
            DayReport.printActions(segments);
            out.println(letters.count() + " letters to write; exported files are in " + exports);
        }
    }

    /** Profiles, labels and segments are in one database, so a refresh is one statement there. */
    private static Segments segments(DataSource pool, Shop shop, Letters letters, Path exports) {
        return Segments.builder()
                .population(JdbcPopulation.of(pool, Shop.CUSTOMERS))
                .store(JdbcSegmentStore.of(pool))
                .clock(shop.clock())
                .labels(JdbcProfileLabels.of(pool, Shop.CUSTOMERS))
                .exports(Exports.of(CsvExport.standard(), DirectoryExportFiles.in(exports)))
                .listener(letters)
                .build();
    }
}
