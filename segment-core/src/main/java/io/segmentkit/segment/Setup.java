package io.segmentkit.segment;

import io.segmentkit.population.Population;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.time.AsOf;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the service was built with. */
record Setup(
        Supplier<? extends Population> populations,
        SegmentStore store,
        Clock clock,
        UnaryOperator<AsOf> calendar,
        String owner,
        Duration lease,
        Duration firstRetry,
        Duration history,
        List<SegmentListener> listeners) {
    Population population() {
        return populations.get();
    }

    /** Microseconds are what databases keep. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    AsOf asOf() {
        return calendar.apply(AsOf.at(now(), clock.getZone()));
    }

    Life life() {
        return new Life(clock.getZone(), firstRetry);
    }
}
