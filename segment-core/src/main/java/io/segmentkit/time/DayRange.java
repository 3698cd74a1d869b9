package io.segmentkit.time;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive days, both ends in, either side perhaps open; or no day at all. Prints as {@code 2026-05-04..2026-05-07},
 * {@code ..2026-05-02}, {@code 2026-05-10..}, {@code 2026-05-07}, {@code any day} or {@code no day}.
 */
public final class DayRange implements ResolvedWindow {
    private static final DayRange ALL = new DayRange(null, null, false, null);
    private static final DayRange NONE = new DayRange(null, null, true, null);

    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final boolean empty;

    /** Of a window that moves, as of a moment at which time stands still; otherwise null. */
    private final @Nullable AsOf still;

    private DayRange(@Nullable LocalDate first, @Nullable LocalDate last, boolean empty, @Nullable AsOf still) {
        this.first = first;
        this.last = last;
        this.empty = empty;
        this.still = still;
    }

    /**
     * From the first day to the last, both in.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DayRange of(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("range is inverted: from " + first + " to " + last);
        }
        return new DayRange(first, last, false, null);
    }

    /** The first day and every later one. */
    public static DayRange from(LocalDate first) {
        return new DayRange(requireNonNull(first, "first"), null, false, null);
    }

    /** The last day and every earlier one. */
    public static DayRange until(LocalDate last) {
        return new DayRange(null, requireNonNull(last, "last"), false, null);
    }

    /** Every day. */
    public static DayRange all() {
        return ALL;
    }

    /** No day. */
    public static DayRange none() {
        return NONE;
    }

    /** As {@link #of}, with an open side for null; no day where the last is before the first. */
    static DayRange spanning(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean empty = first != null && last != null && last.isBefore(first);
        return empty ? NONE : new DayRange(first, last, false, null);
    }

    /** The same days, of a window that moves with time. */
    DayRange moving(AsOf asOf) {
        return asOf.stillUntil().isPresent() && !empty ? new DayRange(first, last, false, asOf) : this;
    }

    /** The first day; empty where the past is open, and where there is no day at all. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day; empty where the future is open, and where there is no day at all. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** Whether no day is in it. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether the day is in it. */
    public boolean contains(LocalDate day) {
        return !empty && (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /**
     * These days as instants of the as-of's zone (W13): exactly those whose {@link AsOf#dayOf} is in this range. No
     * instant where the only day is one that the zone skipped.
     */
    public InstantRange instants(AsOf asOf) {
        if (empty) {
            return InstantRange.none();
        }
        Instant from = first == null || first.equals(LocalDate.MIN) ? null : asOf.startOf(first);
        Instant until = last == null || last.equals(LocalDate.MAX) ? null : asOf.startOf(last.plusDays(1));
        InstantRange days = InstantRange.fromUntilBefore(from, until);
        return still == null ? days : still.stood(days);
    }

    /** The days of the year that have an anniversary in this range (W14), an open side bounded as W16 says. */
    DaysOfYear ignoringYear(AsOf asOf) {
        if (empty) {
            return DaysOfYear.none();
        }
        LocalDate today = asOf.today();
        LocalDate from = first == null ? today.withDayOfYear(1) : first;
        LocalDate to = last == null ? today.withDayOfYear(today.lengthOfYear()) : last;
        return DaysOfYear.withAnniversaryIn(from, to, asOf.leapDay());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.days(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayRange that
                && empty == that.empty
                && Objects.equals(first, that.first)
                && Objects.equals(last, that.last)
                && Objects.equals(still, that.still);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last, empty);
    }

    @Override
    public String toString() {
        if (empty) {
            return "no day";
        }
        if (first == null && last == null) {
            return "any day";
        }
        if (first != null && first.equals(last)) {
            return first.toString();
        }
        return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
}
