package io.segmentkit.evaluate;

import io.segmentkit.time.AsOf;
import io.segmentkit.turning.ProfileTurning;
import io.segmentkit.turning.TurningDays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Counts profiles at the same time of several days, reading each profile once. */
final class Forecast<T> {
    private final ProfileTurning<T> turning;
    private final List<AsOf> daily;
    private final List<BoundCriterion<T>> days;

    Forecast(CompiledCriterion<T> criterion, ProfileTurning<T> turning, AsOf from, int days) {
        this.turning = turning;
        this.daily = from.daily(days);
        this.days = daily.stream().map(criterion::asOf).toList();
    }

    List<Long> sizes(Iterator<? extends T> profiles) {
        long[] changes = new long[daily.size()];
        TurningDays points = new TurningDays(daily);
        while (profiles.hasNext()) {
            T profile = profiles.next();
            points.clear();
            turning.of(profile, points);
            count(profile, points, changes);
        }
        long[] sizes = changes.clone();
        IntStream.range(1, sizes.length).forEach(day -> sizes[day] += sizes[day - 1]);
        return IntStream.range(0, sizes.length).mapToObj(day -> sizes[day]).toList();
    }

    /** Asks about a day only where something may have turned since the day that was asked about last. */
    private void count(T profile, TurningDays points, long[] changes) {
        boolean held = days.get(0).test(profile);
        changes[0] += held ? 1 : 0;
        for (int day = points.next(1); day >= 0; day = points.next(day + 1)) {
            boolean holds = days.get(day).test(profile);
            if (holds != held) {
                changes[day] += holds ? 1 : -1;
            }
            held = holds;
        }
    }
}
