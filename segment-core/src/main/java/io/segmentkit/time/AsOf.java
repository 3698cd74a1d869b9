package io.segmentkit.time;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which criteria are evaluated, with the zone that says which day it is and the calendar rules that
 * windows follow. Everything that depends on time takes an as-of: two evaluations with equal as-ofs and equal data give
 * equal answers.
 *
 * <p>Immutable, equal by value, safe between threads.
 */
public final class AsOf {
    private final Instant instant;
    private final ZoneId zone;
    private final LeapDayRule leapDay;
    private final DayOfWeek weekStart;
    private final LocalDate today;

    /** Until when time stands still; null where it does not. */
    private final @Nullable Instant until;

    /** Made when first needed; threads that race for it make equal ones. */
    private @Nullable ZoneDays days;

    private AsOf(Instant instant, ZoneId zone, LeapDayRule leapDay, DayOfWeek weekStart, @Nullable Instant until) {
        this.instant = Limits.checkAsOf(requireNonNull(instant, "instant"));
        this.zone = requireNonNull(zone, "zone");
        this.leapDay = requireNonNull(leapDay, "leapDay");
        this.weekStart = requireNonNull(weekStart, "weekStart");
        this.today = ZoneDays.exactDayOf(instant, zone);
        this.until = until;
    }

    /**
     * The given instant in the given zone, with 29 February kept on 28 February in common years and weeks that begin on
     * Monday.
     *
     * @throws IllegalArgumentException if the instant is not in the years 1 to 9999
     */
    public static AsOf at(Instant instant, ZoneId zone) {
        return new AsOf(instant, zone, LeapDayRule.FEBRUARY_28, DayOfWeek.MONDAY, null);
    }

    /** The clock's instant, read once, in the clock's zone; otherwise as {@link #at}. */
    public static AsOf of(Clock clock) {
        return at(clock.instant(), clock.getZone());
    }

    /** The first instant of the given day in the given zone; otherwise as {@link #at}. */
    public static AsOf startOf(LocalDate day, ZoneId zone) {
        return at(ZoneDays.startOf(day, zone), zone);
    }

    /**
     * Another moment in the same zone under the same rules, at which time goes on.
     *
     * @throws IllegalArgumentException if the instant is not in the years 1 to 9999
     */
    public AsOf withInstant(Instant other) {
        AsOf moved = new AsOf(other, zone, leapDay, weekStart, null);
        moved.days = days;
        return moved;
    }

    /**
     * This moment and the same time of each of the next days, in order; where clocks skip that time, as much later as they
     * were put forward.
     *
     * @param days how many days; 0 for this moment alone
     * @throws IllegalArgumentException if days is negative, or reaches beyond the year 9999
     */
    public List<AsOf> daily(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative, found " + days);
        }
        ZonedDateTime now = instant.atZone(zone);
        return IntStream.rangeClosed(0, days)
                .mapToObj(day -> withInstant(now.plusDays(day).toInstant()))
                .toList();
    }

    /** The same moment under another rule for 29 February (W15). */
    public AsOf withLeapDay(LeapDayRule rule) {
        return new AsOf(instant, zone, rule, weekStart, until);
    }

    /** The same moment with weeks that begin on another day (W7). */
    public AsOf withWeekStart(DayOfWeek firstDay) {
        return new AsOf(instant, zone, leapDay, firstDay, until);
    }

    /**
     * The same moment, as if time had stood still since, until a later one: to windows that move with time, a timestamp after
     * this moment and up to the later one counts as this moment, as what happened since would then have happened now. So a
     * purchase of today is in the last 7 days also as of yesterday. Dates count as they are: they may be planned. So do windows
     * that do not move, and those that ignore the year.
     *
     * @param later the end, in; nothing is different where it is not after this moment
     */
    public AsOf standingStill(Instant later) {
        AsOf still = new AsOf(instant, zone, leapDay, weekStart, later.isAfter(instant) ? later : null);
        still.days = days;
        return still;
    }

    /** The range of a window that moves, as time stands still or not. */
    InstantRange stood(InstantRange range) {
        Instant later = until;
        return later == null ? range : range.standingStill(instant, later);
    }

    /** Until when time {@linkplain #standingStill stands still}; empty where it goes on. */
    public Optional<Instant> stillUntil() {
        return Optional.ofNullable(until);
    }

    /** The moment itself: "now" to rolling windows. */
    public Instant instant() {
        return instant;
    }

    /** The zone that turns instants into days. */
    public ZoneId zone() {
        return zone;
    }

    /** The rule for anniversaries of 29 February. */
    public LeapDayRule leapDay() {
        return leapDay;
    }

    /** The day that weeks begin on. */
    public DayOfWeek weekStart() {
        return weekStart;
    }

    /** The day that this moment falls on, in its zone. */
    public LocalDate today() {
        return today;
    }

    /**
     * The day that an instant falls on, in this as-of's zone: the day whose {@linkplain #startOf(LocalDate) first
     * instant} is the last one not after it (W13). Where clocks are set back across midnight an hour is lived twice; its
     * second run belongs to the new day, although clocks show the old one again, so that days never interleave.
     *
     * <p>Instants before {@link LocalDate#MIN} or after {@link LocalDate#MAX} count as on it, so that {@link Instant#MAX}
     * in the data is no error. Cheap enough to be asked once per profile.
     */
    public LocalDate dayOf(Instant moment) {
        ZoneDays known = days;
        if (known == null) {
            known = new ZoneDays(zone);
            days = known;
        }
        return known.dayOf(moment);
    }

    /**
     * The first instant of a day in this as-of's zone, also where that day has no midnight. Of a day that the zone
     * skipped as a whole, the first instant of the day after it.
     */
    public Instant startOf(LocalDate day) {
        return ZoneDays.startOf(day, zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsOf that
                && instant.equals(that.instant)
                && zone.equals(that.zone)
                && leapDay == that.leapDay
                && weekStart == that.weekStart
                && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instant, zone, leapDay, weekStart, until);
    }

    /** For example {@code 2026-05-07T10:00:00Z in Europe/Warsaw}, with the rules that differ from the usual ones. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(instant).append(" in ").append(zone);
        if (leapDay != LeapDayRule.FEBRUARY_28) {
            text.append(", leap day ").append(leapDay);
        }
        if (weekStart != DayOfWeek.MONDAY) {
            text.append(", weeks from ").append(weekStart);
        }
        if (until != null) {
            text.append(", standing still until ").append(until);
        }
        return text.toString();
    }
}
