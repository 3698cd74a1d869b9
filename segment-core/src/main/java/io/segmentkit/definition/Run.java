package io.segmentkit.definition;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
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
 * @param enteredBy how many of them were not members before, by cause (B5); only causes that there were
 * @param leftBy how many that were members before no longer were, by cause; only causes that there were
 * @param failure why it failed, without personal data; members are then those of before
 */
public record Run(
        UUID id,
        SegmentId segment,
        Instant at,
        Duration took,
        long members,
        Map<ChangeCause, Long> enteredBy,
        Map<ChangeCause, Long> leftBy,
        Optional<String> failure) {
    /** Takes copies, in the order of the causes and without those of nobody. */
    public Run {
        requireNonNull(failure, "failure");
        enteredBy = counted(enteredBy);
        leftBy = counted(leftBy);
    }

    private static Map<ChangeCause, Long> counted(Map<ChangeCause, Long> given) {
        Map<ChangeCause, Long> counts = new EnumMap<>(ChangeCause.class);
        given.forEach((cause, count) -> {
            if (count > 0) {
                counts.put(cause, count);
            }
        });
        return Collections.unmodifiableMap(counts);
    }

    /** How many of the members were not members before. */
    public long entered() {
        return sum(enteredBy);
    }

    /** How many that were members before no longer were. */
    public long left() {
        return sum(leftBy);
    }

    private static long sum(Map<ChangeCause, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
