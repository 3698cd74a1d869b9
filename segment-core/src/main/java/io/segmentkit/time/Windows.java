package io.segmentkit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The windows there are. In the examples today is 7 May and N is 3.
 *
 * <p>A negative N, an inverted range or an N beyond 1,000,000 days is refused with an {@link IllegalArgumentException}
 * that names the value (W11).
 */
public final class Windows {
    private Windows() {}

    /** The as-of's day (W1): 7 May. */
    public static DayWindow today() {
        return ImmutableDayWindow.Day.of(0);
    }

    /** The day before today (W1): 6 May. */
    public static DayWindow yesterday() {
        return ImmutableDayWindow.Day.of(-1);
    }

    /** The day after today (W1): 8 May. */
    public static DayWindow tomorrow() {
        return ImmutableDayWindow.Day.of(1);
    }

    /** Today and the N days before it (W2): 4 to 7 May, four days. {@code lastDays(0)} is today. */
    public static DayWindow lastDays(int days) {
        return ImmutableDayWindow.LastDays.of(days);
    }

    /**
     * Everything up to N+2 days before today (W3): up to 2 May. With N = 3, 3 May is in neither this window nor {@link
     * #lastDays}: that is what the reference for these windows documents. For the twin that leaves no gap use {@link
     * #olderThanDays}.
     */
    public static DayWindow moreThanDaysAgo(int days) {
        return ImmutableDayWindow.MoreThanDaysAgo.of(days);
    }

    /** Everything before {@link #lastDays} of the same N, so that the two share out the past: up to 3 May. */
    public static DayWindow olderThanDays(int days) {
        return ImmutableDayWindow.OlderThanDays.of(days);
    }

    /** The N days after today, which is out (W4): 8 to 10 May. {@code nextDays(0)} holds no day. */
    public static DayWindow nextDays(int days) {
        return ImmutableDayWindow.NextDays.of(days);
    }

    /** Everything from N days after today (W5): from 10 May. {@code inDaysOrLater(0)} begins today. */
    public static DayWindow inDaysOrLater(int days) {
        return ImmutableDayWindow.InDaysOrLater.of(days);
    }

    /** The one day N days before today (W6): 4 May. */
    public static DayWindow exactlyDaysAgo(int days) {
        Limits.checkDays(days);
        return ImmutableDayWindow.Day.of(-days);
    }

    /** The one day N days after today (W6): 10 May. */
    public static DayWindow inExactlyDays(int days) {
        Limits.checkDays(days);
        return ImmutableDayWindow.Day.of(days);
    }

    /**
     * The days between two offsets from today, both in (W9): {@code days(-3, 3)} is 4 to 10 May.
     *
     * @throws IllegalArgumentException if {@code from} is greater than {@code to}
     */
    public static DayWindow days(int from, int to) {
        return ImmutableDayWindow.Days.of(OptionalInt.of(from), OptionalInt.of(to));
    }

    /** Everything from the given offset from today (W9): {@code daysFrom(-3)} is from 4 May. */
    public static DayWindow daysFrom(int from) {
        return ImmutableDayWindow.Days.of(OptionalInt.of(from), OptionalInt.empty());
    }

    /** Everything up to the given offset from today (W9): {@code daysTo(3)} is up to 10 May. */
    public static DayWindow daysTo(int to) {
        return ImmutableDayWindow.Days.of(OptionalInt.empty(), OptionalInt.of(to));
    }

    /** Every day, with both sides open (W9): present is enough. */
    public static DayWindow anyDay() {
        return ImmutableDayWindow.Days.of(OptionalInt.empty(), OptionalInt.empty());
    }

    /** The whole week before the current one, weeks beginning on the as-of's week start (W7). */
    public static DayWindow lastWeek() {
        return calendar(CalendarUnit.WEEK, -1);
    }

    /** The whole current week, weeks beginning on the as-of's week start (W7). */
    public static DayWindow thisWeek() {
        return calendar(CalendarUnit.WEEK, 0);
    }

    /** The whole week after the current one, weeks beginning on the as-of's week start (W7). */
    public static DayWindow nextWeek() {
        return calendar(CalendarUnit.WEEK, 1);
    }

    /** The whole month before the current one (W7): 1 to 30 April. */
    public static DayWindow lastMonth() {
        return calendar(CalendarUnit.MONTH, -1);
    }

    /** The whole current month (W7): 1 to 31 May. */
    public static DayWindow thisMonth() {
        return calendar(CalendarUnit.MONTH, 0);
    }

    /** The whole month after the current one (W7): 1 to 30 June. */
    public static DayWindow nextMonth() {
        return calendar(CalendarUnit.MONTH, 1);
    }

    /** The whole quarter before the current one (W7): 1 January to 31 March. */
    public static DayWindow lastQuarter() {
        return calendar(CalendarUnit.QUARTER, -1);
    }

    /** The whole current quarter (W7): 1 April to 30 June. */
    public static DayWindow thisQuarter() {
        return calendar(CalendarUnit.QUARTER, 0);
    }

    /** The whole quarter after the current one (W7): 1 July to 30 September. */
    public static DayWindow nextQuarter() {
        return calendar(CalendarUnit.QUARTER, 1);
    }

    /** The whole year before the current one (W7): 1 January to 31 December of the year before. */
    public static DayWindow lastYear() {
        return calendar(CalendarUnit.YEAR, -1);
    }

    /** The whole current year (W7): 1 January to 31 December. */
    public static DayWindow thisYear() {
        return calendar(CalendarUnit.YEAR, 0);
    }

    /** The whole year after the current one (W7): 1 January to 31 December of the year after. */
    public static DayWindow nextYear() {
        return calendar(CalendarUnit.YEAR, 1);
    }

    /**
     * The whole calendar period so many before (negative) or after the current one (W7).
     *
     * @throws IllegalArgumentException if the offset is beyond 2,700 periods
     */
    public static DayWindow calendar(CalendarUnit unit, int offset) {
        return ImmutableDayWindow.Calendar.of(unit, offset);
    }

    /** The one date (W8). */
    public static DayWindow on(LocalDate date) {
        return ImmutableDayWindow.Dates.of(Optional.of(date), Optional.of(date));
    }

    /** The date and every later one (W8). */
    public static DayWindow from(LocalDate date) {
        return ImmutableDayWindow.Dates.of(Optional.of(date), Optional.empty());
    }

    /** The date and every earlier one (W8). */
    public static DayWindow until(LocalDate date) {
        return ImmutableDayWindow.Dates.of(Optional.empty(), Optional.of(date));
    }

    /**
     * The dates from one to another, both in (W8).
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static DayWindow between(LocalDate from, LocalDate to) {
        return ImmutableDayWindow.Dates.of(Optional.of(from), Optional.of(to));
    }

    /** The rolling N hours up to now, now included and its far end not (W10). For timestamps only. */
    public static Window lastHours(int hours) {
        return ImmutableWindow.LastHours.of(hours);
    }

    /** The rolling N hours after now, now excluded and the far end included (W10). For timestamps only. */
    public static Window nextHours(int hours) {
        return ImmutableWindow.NextHours.of(hours);
    }

    /** A day of the year, in any year (W17): {@code on(MonthDay.of(4, 16))}. No leap-day rule applies. */
    public static Window on(MonthDay day) {
        return ImmutableWindow.DayOfYearRange.of(day, day);
    }

    /**
     * Days of the year, in any year, both ends in (W17); across New Year where {@code to} comes earlier in the year: from
     * 20 December to 6 January. No leap-day rule applies.
     */
    public static Window between(MonthDay from, MonthDay to) {
        return ImmutableWindow.DayOfYearRange.of(from, to);
    }

    /** All days of the given months, in any year (W17). */
    public static Window inMonths(Month first, Month... more) {
        return ImmutableWindow.Months.of(EnumSet.of(first, more));
    }

    /** All dates on the given days of the week (W17). */
    public static Window onWeekdays(DayOfWeek first, DayOfWeek... more) {
        return ImmutableWindow.Weekdays.of(EnumSet.of(first, more));
    }
}
