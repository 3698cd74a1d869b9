package io.segmentkit.evaluate;

import io.segmentkit.time.AsOf;
import io.segmentkit.turning.ProfileTurning;
import io.segmentkit.turning.TurningMoments;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Finds the first moment at which the answer for some profile is another, reading each profile once. For one thread. */
final class FirstChange<T> {
    /** Days are the same to all profiles, moments of rolling hours are not. */
    private static final int MOST_BOUND = 1_000;

    private final CompiledCriterion<T> criterion;
    private final ProfileTurning<T> turning;
    private final AsOf from;
    private final Instant until;
    private final BoundCriterion<T> atFirst;
    private final Map<Instant, BoundCriterion<T>> bound = new HashMap<>();

    FirstChange(CompiledCriterion<T> criterion, ProfileTurning<T> turning, AsOf from, Instant until) {
        this.criterion = criterion;
        this.turning = turning;
        this.from = from;
        this.until = from.withInstant(until).instant();
        this.atFirst = criterion.asOf(from);
    }

    /** The more is found, the shorter the stretch that the next profile is asked about. */
    Optional<Instant> of(Iterator<? extends T> profiles) {
        Instant end = until;
        while (profiles.hasNext()) {
            end = of(profiles.next(), end);
        }
        return end.isBefore(until) ? Optional.of(end) : Optional.empty();
    }

    private Instant of(T profile, Instant end) {
        TurningMoments moments = new TurningMoments(from, end);
        turning.of(profile, moments);
        boolean first = atFirst.test(profile);
        return moments.inOrder().stream()
                .filter(moment -> at(moment).test(profile) != first)
                .findFirst()
                .orElse(end);
    }

    private BoundCriterion<T> at(Instant moment) {
        if (bound.size() == MOST_BOUND) {
            bound.clear();
        }
        return bound.computeIfAbsent(moment, day -> criterion.asOf(from.withInstant(day)));
    }
}
