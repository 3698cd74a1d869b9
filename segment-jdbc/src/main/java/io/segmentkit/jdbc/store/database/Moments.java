package io.segmentkit.jdbc.store.database;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the tables keep them: in microseconds, whole and rounded down. */
public final class Moments {
    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000;

    private Moments() {}

    public static long of(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, kept(moment));
    }

    public static Instant at(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }

    /** The moment as it will be read. */
    public static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
