package io.segmentkit.jdbc.population;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.segmentkit.jdbc.trino.Trino;
import org.jspecify.annotations.Nullable;

/**
 * The Trino of the tests: the one that {@code -Dsegmentkit.trino.url} names, with a catalog and schema to create tables in,
 * or one that is started for all tests of this JVM and ends with it.
 */
final class TrinoDatabase {
    /** Most of the time of thousands of small statements goes into compiling and handing over: compiled once, in few threads. */
    private static final String[] FOR_SMALL_STATEMENTS = {"-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC"};

    private static @Nullable String url = System.getProperty("segmentkit.trino.url");

    private TrinoDatabase() {}

    /** With sessions in a time zone. Tests that ask for it are skipped where it cannot be had. */
    static synchronized TestDatabase in(String zone) {
        if (url == null) {
            assumeTrue(Trino.missing().isEmpty(), () -> Trino.missing().orElse(""));
            url = Trino.start(FOR_SMALL_STATEMENTS).url() + "&sessionProperties=task_concurrency:1";
        }
        return TestDatabase.trino(url + "&timezone=" + zone);
    }
}
