package io.segmentkit.turning;

import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Window;
import org.jspecify.annotations.Nullable;

/** Reads a window as when it may begin or cease to hold a value. */
final class WindowTurning implements Window.Cases<Turning> {
    private static Turning offsets(@Nullable Integer from, @Nullable Integer to) {
        return new OffsetTurning(from, to);
    }

    @Override
    public Turning day(DayWindow.Day window) {
        return offsets(window.offset(), window.offset());
    }

    @Override
    public Turning lastDays(DayWindow.LastDays window) {
        return offsets(-window.days(), 0);
    }

    @Override
    public Turning moreThanDaysAgo(DayWindow.MoreThanDaysAgo window) {
        return offsets(null, -window.days() - 2);
    }

    @Override
    public Turning olderThanDays(DayWindow.OlderThanDays window) {
        return offsets(null, -window.days() - 1);
    }

    @Override
    public Turning nextDays(DayWindow.NextDays window) {
        return offsets(1, window.days());
    }

    @Override
    public Turning inDaysOrLater(DayWindow.InDaysOrLater window) {
        return offsets(window.days(), null);
    }

    @Override
    public Turning days(DayWindow.Days window) {
        return offsets(
                window.from().isPresent() ? window.from().getAsInt() : null,
                window.to().isPresent() ? window.to().getAsInt() : null);
    }

    @Override
    public Turning calendar(DayWindow.Calendar window) {
        return new PeriodTurning(window.unit(), window.offset());
    }

    @Override
    public Turning dates(DayWindow.Dates window) {
        return new DatesTurning(window.from().isEmpty() || window.to().isEmpty());
    }

    @Override
    public Turning lastHours(Window.LastHours window) {
        return new HourTurning(0, window.hours());
    }

    @Override
    public Turning nextHours(Window.NextHours window) {
        return new HourTurning(-window.hours(), 0);
    }

    @Override
    public Turning ignoringYear(Window.IgnoringYear window) {
        Turning days = window.window().match(this);
        return (value, points) -> days.yearly(points.dayOfYear(value), points);
    }

    @Override
    public Turning dayOfYearRange(Window.DayOfYearRange window) {
        return Turning.NEVER;
    }

    @Override
    public Turning months(Window.Months window) {
        return Turning.NEVER;
    }

    @Override
    public Turning weekdays(Window.Weekdays window) {
        return Turning.NEVER;
    }
}
