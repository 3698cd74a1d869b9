package io.segmentkit.definition;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One computation of a segment, or one change to a list kept by hand, in its history (S4).
 *
 * <p>Immutable, equal by value.
 *
 * @param id its own id, by which hosts know what they have been told already
 * @param segment whose run it was
 * @param at as of when it was computed
 * @param took how long it took; of segments that were computed in one pass over the population, the whole pass
 * @param members how many members there were afterwards
 * @param entered how many of them were not members before
 * @param left how many that were members before no longer were
 * @param failure why it failed, without personal data; members are then those of before
 */
public record Run(
        UUID id,
        SegmentId segment,
        Instant at,
        Duration took,
        long members,
        long entered,
        long left,
        Optional<String> failure) {}
