package io.segmentkit.sample;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.InstantRange;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moments: one in each stretch between those where tests turn, of each class of days that come again in the as-of's zone.
 * Moments are a nanosecond apart.
 */
final class TimestampSamples {
    private final AsOf asOf;
    private final RecurringDays recurring;
    private final TreeSet<Instant> starts = new TreeSet<>();

    private TimestampSamples(Tested tested) {
        this.asOf = tested.asOf();
        this.recurring = new RecurringDays(tested);
        starts.add(Instant.MIN);
        for (Tested.Edge edge : tested.edges()) {
            addStart(((Value.Timestamp) edge.bound().value()).instant(), !edge.isWithLesser());
        }
        for (Value value : tested.equalled()) {
            addStart(((Value.Timestamp) value).instant(), true);
            addStart(((Value.Timestamp) value).instant(), false);
        }
        for (ResolvedWindow window : RecurringDays.windows(tested)) {
            if (window instanceof DayRange days) {
                addEnds(days.instants(asOf));
            } else if (window instanceof InstantRange instants) {
                addEnds(instants);
            }
        }
    }

    /** In the order of the stretches. */
    static List<Value> of(Tested tested) {
        return new TimestampSamples(tested).all();
    }

    private void addEnds(InstantRange instants) {
        instants.from().ifPresent(from -> addStart(from, instants.fromIncluded()));
        instants.until().ifPresent(until -> addStart(until, !instants.untilIncluded()));
    }

    /** A stretch begins at the moment, or right after it. */
    private void addStart(Instant moment, boolean at) {
        if (at) {
            starts.add(moment);
        } else if (moment.isBefore(Instant.MAX)) {
            starts.add(moment.plusNanos(1));
        }
    }

    private List<Value> all() {
        List<Value> samples = new ArrayList<>();
        for (Instant start : starts) {
            Instant next = starts.higher(start);
            Instant last = next == null ? Instant.MAX : next.minusNanos(1);
            if (recurring.isEmpty()) {
                samples.add(new Value.Timestamp(within(start, last)));
            } else {
                recurring.addSamples(
                        asOf.dayOf(start).toEpochDay(),
                        asOf.dayOf(last).toEpochDay(),
                        asOf.today().toEpochDay(),
                        day -> onDay(LocalDate.ofEpochDay(day), start, last),
                        samples);
            }
        }
        return samples;
    }

    /** A moment of the day within the stretch; null where a zone skipped the day. */
    private @Nullable Value onDay(LocalDate day, Instant start, Instant last) {
        Instant first = day.equals(LocalDate.MIN) ? Instant.MIN : asOf.startOf(day);
        Instant end = day.equals(LocalDate.MAX)
                ? Instant.MAX
                : asOf.startOf(day.plusDays(1)).minusNanos(1);
        Instant from = first.isAfter(start) ? first : start;
        Instant until = end.isBefore(last) ? end : last;
        return from.isAfter(until) ? null : new Value.Timestamp(within(from, until));
    }

    /** The nearest to now, and where that is a long stretch's last nanosecond, a rounder one. */
    private Instant within(Instant start, Instant last) {
        Instant now = asOf.instant();
        if (last.isBefore(now)) {
            Duration length = Duration.between(start, last);
            return Stream.of(Duration.ofHours(12), Duration.ofHours(1), Duration.ofSeconds(1))
                    .filter(before -> before.compareTo(length) <= 0)
                    .findFirst()
                    .map(before -> last.plusNanos(1).minus(before))
                    .orElse(last);
        }
        return start.isAfter(now) ? start : now;
    }
}
