package io.segmentkit.examples.benchmarks.staging;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.examples.benchmarks.Machine;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.segment.RefreshReport;
import io.segmentkit.segment.Segments;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Refreshes a segment of many members that travel from the population through this JVM into the store, then again after one
 * in a hundred has left, and reads them. Arguments: members; and the URL of a database of one's own, or a PostgreSQL is started. To be run
 * with a small heap: {@code -Xmx256m}.
 */
public final class StagingBenchmark {
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private StagingBenchmark() {}

    /** Runs it. Tables {@code people} and {@code segmentkit_...} are made, and stay. */
    public static void main(String[] args) throws Exception {
        int members = Integer.parseInt(args[0]);
        if (args.length > 1) {
            run(members, args[1]);
        } else {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                run(members, server.getJdbcUrl("postgres", "postgres"));
            }
        }
    }

    private static void run(int members, String url) throws Exception {
        try (HikariDataSource profiles = pool(url);
                HikariDataSource store = pool(url)) {
            People people = new People(profiles);
            people.make(members);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s, %,d members, heap of %.0f MB, load %.1f%n",
                    Machine.description(),
                    people.product(),
                    members,
                    Runtime.getRuntime().maxMemory() / MEGABYTE,
                    load());
            Segments segments = Segments.builder()
                    .population(JdbcPopulation.of(profiles, People.MAPPING))
                    .store(JdbcSegmentStore.of(store))
                    .clock(Clock.systemUTC())
                    .build();
            if (segments.find("most").isPresent()) {
                segments.delete("most");
            }
            segments.create(SegmentDefinition.dynamic("most", People.EVERYBODY_AT_FIRST));
            refresh("first refresh", segments);
            people.lowerSome();
            refresh("second refresh", segments);
            long start = System.nanoTime();
            try (Stream<String> ids = segments.members("most").ids()) {
                System.out.printf(Locale.ROOT, "members read: %,d in %.1f s%n", ids.count(), since(start));
            }
            System.out.printf(Locale.ROOT, "heap used at most %.0f MB, load %.1f%n", mostUsed(), load());
        }
    }

    private static void refresh(String title, Segments segments) {
        long start = System.nanoTime();
        RefreshReport report = segments.refresh("most");
        double took = since(start);
        report.failed().forEach(failure -> failure.exception().printStackTrace(System.out));
        for (Run run : report.computed()) {
            double staged = run.took().toNanos() / SECOND;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.1f s to stage (%.1f µs a member), %.1f s to swap; %,d members, %,d entered, %,d left%n",
                    title,
                    staged,
                    staged * 1e6 / run.members(),
                    took - staged,
                    run.members(),
                    run.entered(),
                    run.left());
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / SECOND;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Of all pools together, each at its peak. */
    private static double mostUsed() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }
}
