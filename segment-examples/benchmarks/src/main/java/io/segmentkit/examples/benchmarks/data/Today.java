package io.segmentkit.examples.benchmarks.data;

import java.time.Instant;
import java.time.LocalDate;

/** The moment of all queries: the week after it crosses New Year. */
public final class Today {
    /** The day. */
    public static final LocalDate DATE = LocalDate.of(2025, 12, 28);

    /** Its noon in UTC. */
    public static final Instant NOON = Instant.parse("2025-12-28T12:00:00Z");

    private Today() {}
}
