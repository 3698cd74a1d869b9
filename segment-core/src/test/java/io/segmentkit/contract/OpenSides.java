package io.segmentkit.contract;

import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Window;

/** Whether a window of days has no first or no last day. */
final class OpenSides implements Window.Cases<Boolean> {
    @Override
    public Boolean day(DayWindow.Day window) {
        return false;
    }

    @Override
    public Boolean lastDays(DayWindow.LastDays window) {
        return false;
    }

    @Override
    public Boolean moreThanDaysAgo(DayWindow.MoreThanDaysAgo window) {
        return true;
    }

    @Override
    public Boolean olderThanDays(DayWindow.OlderThanDays window) {
        return true;
    }

    @Override
    public Boolean nextDays(DayWindow.NextDays window) {
        return false;
    }

    @Override
    public Boolean inDaysOrLater(DayWindow.InDaysOrLater window) {
        return true;
    }

    @Override
    public Boolean days(DayWindow.Days window) {
        return window.from().isEmpty() || window.to().isEmpty();
    }

    @Override
    public Boolean calendar(DayWindow.Calendar window) {
        return false;
    }

    @Override
    public Boolean dates(DayWindow.Dates window) {
        return window.from().isEmpty() || window.to().isEmpty();
    }

    @Override
    public Boolean lastHours(Window.LastHours window) {
        throw new UnsupportedOperationException("hours have a year");
    }

    @Override
    public Boolean nextHours(Window.NextHours window) {
        throw new UnsupportedOperationException("hours have a year");
    }

    @Override
    public Boolean ignoringYear(Window.IgnoringYear window) {
        throw new UnsupportedOperationException("ignores the year already");
    }

    @Override
    public Boolean dayOfYearRange(Window.DayOfYearRange window) {
        return false;
    }

    @Override
    public Boolean months(Window.Months window) {
        return false;
    }

    @Override
    public Boolean weekdays(Window.Weekdays window) {
        return false;
    }
}
