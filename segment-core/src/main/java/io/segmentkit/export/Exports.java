package io.segmentkit.export;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How members are exported (S7).
 *
 * @param format what files look like
 * @param files where they are
 * @param keptFor how long they can be fetched; positive
 */
public record Exports(ExportFormat format, ExportFiles files, Duration keptFor) {
    private static final Duration WEEK = Duration.ofDays(7);

    /** Refuses a time that is not positive. */
    public Exports {
        requireNonNull(format, "format");
        requireNonNull(files, "files");
        if (keptFor.isNegative() || keptFor.isZero()) {
            throw new IllegalArgumentException("keptFor must be positive, found " + keptFor);
        }
    }

    /** Files that can be fetched for 7 days. */
    public static Exports of(ExportFormat format, ExportFiles files) {
        return new Exports(format, files, WEEK);
    }

    /** The same for another time. */
    public Exports keptFor(Duration time) {
        return new Exports(format, files, time);
    }
}
