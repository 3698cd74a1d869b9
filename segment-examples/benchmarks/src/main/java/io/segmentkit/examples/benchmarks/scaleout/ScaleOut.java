package io.segmentkit.examples.benchmarks.scaleout;

import static java.util.stream.Collectors.joining;

import io.segmentkit.examples.benchmarks.Machine;
import io.segmentkit.jdbc.trino.Trino;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/**
 * Stores contacts on Trino, asks the six queries and prints what they came to, also in memory. Arguments: how many contacts,
 * and the URL of a Trino with a catalog and schema to create tables in; without it one of two workers is started.
 */
public final class ScaleOut {
    private static final int TIMES = 3;

    private ScaleOut() {}

    /** Runs it. */
    @SuppressWarnings("SystemOut") // a program
    public static void main(String[] arguments) throws Exception {
        int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        if (arguments.length > 1) {
            run(contacts, arguments[1], System.out);
            return;
        }
        try (Trino trino = Trino.start("-Xmx4g")) {
            run(contacts, trino.url(), System.out);
        }
    }

    private static void run(int contacts, String url, PrintStream out) throws Exception {
        Trial trial = new Trial(url);
        long start = System.nanoTime();
        trial.load(contacts);
        out.println(Machine.description());
        out.printf(
                "%d contacts and %d activities stored in %d s%n",
                contacts, trial.activities(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
        out.println("| query | in memory | on Trino | ms | workers |");
        out.println("|---|---:|---:|---:|---|");
        for (Trial.Result result : trial.ask(TIMES)) {
            out.printf(
                    "| %s | %d | %d | %d | %s |%n",
                    result.query(),
                    result.expected(),
                    result.counted(),
                    result.millis(),
                    result.workers().stream().map(Spread.Worker::toString).collect(joining("; ")));
        }
    }
}
