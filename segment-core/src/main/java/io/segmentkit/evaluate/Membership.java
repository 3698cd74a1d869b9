package io.segmentkit.evaluate;

import java.time.Instant;

/**
 * A stretch of time during which a criterion holds for a profile.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
public record Membership(Instant from, Instant until) {
    /** Refuses a stretch without a moment. */
    public Membership {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("from must be before until, found " + from + " and " + until);
        }
    }
}
