package io.segmentkit.definition;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * What a segment keeps when it is renamed (S2).
 *
 * <p>Immutable, equal by value. Prints as the UUID.
 *
 * @param value the UUID
 */
public record SegmentId(UUID value) {
    /** Refuses null. */
    public SegmentId {
        requireNonNull(value, "value");
    }

    /** An id that no other segment has. */
    public static SegmentId random() {
        return new SegmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
