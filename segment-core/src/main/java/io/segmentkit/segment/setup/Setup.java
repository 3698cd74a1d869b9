package io.segmentkit.segment.setup;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.export.Exports;
import io.segmentkit.population.Population;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.time.AsOf;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the service was built with. */
public record Setup(
        Supplier<? extends Population> populations,
        SegmentStore store,
        Clock clock,
        UnaryOperator<AsOf> calendar,
        String owner,
        Duration lease,
        Duration firstRetry,
        Duration history,
        Optional<ProfileLabels> labels,
        Optional<Exports> exports) {
    public Population population() {
        return populations.get();
    }

    /** Microseconds are what databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Until when a claim that is made or renewed now holds. */
    public Instant until() {
        return now().plus(lease);
    }

    public AsOf asOf() {
        return calendar.apply(AsOf.at(now(), clock.getZone()));
    }

    public Life life() {
        return new Life(clock.getZone(), firstRetry);
    }
}
