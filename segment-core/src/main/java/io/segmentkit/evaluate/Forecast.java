package io.segmentkit.evaluate;

import io.segmentkit.time.AsOf;
import io.segmentkit.turning.ProfileTurning;
import io.segmentkit.turning.TurningPoints;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Counts profiles at the same time of several days, reading each profile once. */
final class Forecast<T> {
    private final ProfileTurning<T> turning;
    private final AsOf from;
    private final List<BoundCriterion<T>> days;

    Forecast(CompiledCriterion<T> criterion, ProfileTurning<T> turning, AsOf from, int days) {
        this.turning = turning;
        this.from = from;
        this.days = from.daily(days).stream().map(criterion::asOf).toList();
    }

    List<Long> sizes(Iterator<? extends T> profiles) {
        long[] sizes = new long[days.size()];
        Instant last = days.get(days.size() - 1).asOf().instant();
        while (profiles.hasNext()) {
            T profile = profiles.next();
            TurningPoints points = new TurningPoints(from, last.plusNanos(1));
            turning.of(profile, points);
            count(profile, points.moments().iterator(), sizes);
        }
        return Arrays.stream(sizes).boxed().toList();
    }

    /** Asks about a day only where something may have turned since the day that was asked about last. */
    private void count(T profile, Iterator<Instant> turns, long[] sizes) {
        boolean holds = days.get(0).test(profile);
        sizes[0] += holds ? 1 : 0;
        Instant next = turns.hasNext() ? turns.next() : Instant.MAX;
        for (int day = 1; day < sizes.length; day++) {
            Instant now = days.get(day).asOf().instant();
            boolean turned = !next.isAfter(now);
            while (!next.isAfter(now)) {
                next = turns.hasNext() ? turns.next() : Instant.MAX;
            }
            holds = turned ? days.get(day).test(profile) : holds;
            sizes[day] += holds ? 1 : 0;
        }
    }
}
