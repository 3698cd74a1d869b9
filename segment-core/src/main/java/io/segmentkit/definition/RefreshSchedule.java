package io.segmentkit.definition;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a dynamic segment is computed again (S3): never, or every so many hours or days after it was created. The times do
 * not drift when a refresh comes late: daily from 3 o'clock stays at 3 o'clock, by the clocks of the service's zone also
 * where they change.
 *
 * <p>Immutable, equal by value.
 */
public final class RefreshSchedule {
    private static final RefreshSchedule ONCE = new RefreshSchedule(0, ChronoUnit.HOURS);
    private static final int MOST = 100_000;

    private final int number;
    private final ChronoUnit unit;

    private RefreshSchedule(int number, ChronoUnit unit) {
        this.number = number;
        this.unit = unit;
    }

    /** Computed once; again only when it is asked for or edited. */
    public static RefreshSchedule once() {
        return ONCE;
    }

    /**
     * Every so many hours.
     *
     * @throws IllegalArgumentException if hours is not 1 to 100,000
     */
    public static RefreshSchedule everyHours(int hours) {
        return new RefreshSchedule(checked("hours", hours), ChronoUnit.HOURS);
    }

    /**
     * Every so many days, at the same time of day.
     *
     * @throws IllegalArgumentException if days is not 1 to 100,000
     */
    public static RefreshSchedule everyDays(int days) {
        return new RefreshSchedule(checked("days", days), ChronoUnit.DAYS);
    }

    private static int checked(String what, int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException(what + " must be 1 to " + MOST + ", found " + number);
        }
        return number;
    }

    /** Whether it comes again. */
    public boolean isCyclic() {
        return number > 0;
    }

    /** How many units lie between two refreshes; 0 for once. */
    public int number() {
        return number;
    }

    /** Hours or days. */
    public ChronoUnit unit() {
        return unit;
    }

    /** The time between two refreshes, a day taken as 24 hours; empty for once. */
    public Optional<Duration> interval() {
        return isCyclic() ? Optional.of(Duration.of(number, unit)) : Optional.empty();
    }

    /** The first time of this schedule after the last computation; empty for once. */
    public Optional<Instant> next(Instant created, Instant computed, ZoneId zone) {
        if (!isCyclic()) {
            return Optional.empty();
        }
        ZonedDateTime start = created.atZone(zone);
        long steps = Math.floorDiv(unit.between(start, computed.atZone(zone)), number);
        Instant next = start.plus(steps * number, unit).toInstant();
        while (!next.isAfter(computed)) {
            steps++;
            next = start.plus(steps * number, unit).toInstant();
        }
        return Optional.of(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefreshSchedule that && number == that.number && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return number * 31 + unit.hashCode();
    }

    /** {@code once}, {@code every 2 days}. */
    @Override
    public String toString() {
        if (!isCyclic()) {
            return "once";
        }
        String name = unit == ChronoUnit.DAYS ? "day" : "hour";
        return number == 1 ? "every " + name : "every " + number + " " + name + "s";
    }
}
