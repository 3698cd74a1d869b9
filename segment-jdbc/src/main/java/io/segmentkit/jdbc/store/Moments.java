package io.segmentkit.jdbc.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the tables keep them: in microseconds, whole and rounded down. */
final class Moments {
    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000;

    private Moments() {}

    static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, kept(moment));
    }

    static Instant at(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }

    /** The moment as it will be read. */
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
