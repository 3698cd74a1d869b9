package io.segmentkit.examples.benchmarks.csv;

import io.segmentkit.examples.benchmarks.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the same file by every contender in turn, round after round, and prints a table in Markdown for
 * docs/performance.md. Arguments: contacts (1,000,000 unless given), rounds (10), of which the first two do not count.
 */
public final class CsvBenchmark {
    private static final int WARM_UP = 2;

    private CsvBenchmark() {}

    /** Runs it. The file stays in {@code target}. */
    public static void main(String[] args) throws IOException, SQLException {
        int contacts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        if (rounds <= WARM_UP) {
            throw new IllegalArgumentException("rounds must be more than " + WARM_UP + ": " + rounds);
        }
        Path file = ContactsFile.of(Path.of("target", "csv"), contacts);
        Map<CsvContender, double[]> seconds = new EnumMap<>(CsvContender.class);
        for (int round = 0; round < rounds; round++) {
            for (CsvContender contender : CsvContender.values()) {
                double taken = seconds(contender, file);
                if (round >= WARM_UP) {
                    seconds.computeIfAbsent(contender, key -> new double[rounds - WARM_UP])[round - WARM_UP] = taken;
                }
            }
        }
        print(file, contacts, rounds, seconds);
    }

    /** From a heap without the garbage of the one before. */
    private static double seconds(CsvContender contender, Path file) throws IOException, SQLException {
        System.gc();
        long start = System.nanoTime();
        long rows = contender.read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (rows <= 0) {
            throw new IllegalStateException(contender + " found nothing in " + file);
        }
        return seconds;
    }

    private static void print(Path file, int contacts, int rounds, Map<CsvContender, double[]> seconds)
            throws IOException {
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%s, %,d contacts, %.0f MB, %d rounds, heap of %d MB%n%n",
                Machine.description(),
                contacts,
                megabytes,
                rounds - WARM_UP,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("| reader | best s | median s | MB/s at best | best, to DuckDB's |");
        System.out.println("|---|---:|---:|---:|---:|");
        double duckDb = best(seconds, CsvContender.DUCKDB);
        for (CsvContender contender : CsvContender.values()) {
            double best = best(seconds, contender);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.0f | %.2f |%n",
                    contender.title(),
                    best,
                    median(seconds, contender),
                    megabytes / best,
                    best / duckDb);
        }
    }

    private static double best(Map<CsvContender, double[]> seconds, CsvContender contender) {
        return Arrays.stream(seconds.getOrDefault(contender, new double[0]))
                .min()
                .orElseThrow();
    }

    private static double median(Map<CsvContender, double[]> seconds, CsvContender contender) {
        double[] sorted = seconds.getOrDefault(contender, new double[0]).clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
