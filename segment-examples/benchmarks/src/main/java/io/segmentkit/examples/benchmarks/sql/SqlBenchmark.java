package io.segmentkit.examples.benchmarks.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.segmentkit.examples.benchmarks.Machine;
import io.segmentkit.examples.benchmarks.query.Query;
import io.segmentkit.jdbc.population.JdbcPopulation;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Asks the six queries of one database, compiled from criteria and written by hand in turn, and prints a table in Markdown
 * for docs/performance.md. Arguments: postgres, mariadb or duckdb; contacts (1,000,000 unless given); rounds (5); the URL of a
 * database of one's own, in which the tables are made unless they are there.
 */
public final class SqlBenchmark {
    private SqlBenchmark() {}

    /** Runs it. The files stay in {@code target}. */
    public static void main(String[] args) throws Exception {
        Engine engine = Engine.valueOf(args[0].toUpperCase(Locale.ROOT));
        int contacts = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Path folder = Files.createDirectories(Path.of("target", "sql"));
        try (Engine.Running running = args.length > 3 ? new Engine.Running(args[3], () -> {}) : engine.start(folder);
                HikariDataSource pool = pool(running.url())) {
            if (!ContactTables.areIn(pool)) {
                ContactTables.load(engine, ContactFiles.of(folder, contacts), pool);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s, %,d contacts, %d rounds, load %.1f%n%n",
                    Machine.description(),
                    version(pool),
                    contacts,
                    rounds,
                    load());
            Compiled compiled = new Compiled(JdbcPopulation.of(pool, ContactTables.mapping(engine)));
            compiled.warmUp();
            run(compiled, new ByHand(pool, engine.sql()), rounds);
            System.out.printf(Locale.ROOT, "%nLoad at the end: %.1f%n", load());
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }

    private static String version(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static void run(Contender compiled, Contender byHand, int rounds) throws SQLException {
        System.out.println("| ms, best (median) | members | compiled | by hand | ratio of the best (of the medians) |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (Query query : Query.values()) {
            Duel duel = new Duel(compiled, byHand, query);
            int members = duel.members();
            print(query + ", count", members, duel.counting(rounds));
            print(query + ", members", members, duel.reading(rounds));
        }
    }

    private static void print(String title, int members, Duel.Times times) {
        double[] ours = times.compiled();
        double[] theirs = times.byHand();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f (%.1f) | %.1f (%.1f) | %.2f (%.2f) |%n",
                title,
                members,
                Duel.Times.best(ours),
                Duel.Times.median(ours),
                Duel.Times.best(theirs),
                Duel.Times.median(theirs),
                Duel.Times.best(ours) / Duel.Times.best(theirs),
                Duel.Times.median(ours) / Duel.Times.median(theirs));
    }
}
