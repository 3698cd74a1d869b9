package io.segmentkit.time;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;

/** Reads a window as a phrase of an English sentence. */
final class WindowText implements Window.Cases<String> {
    @Override
    public String day(DayWindow.Day window) {
        int offset = window.offset();
        return switch (offset) {
            case 0 -> "today";
            case -1 -> "yesterday";
            case 1 -> "tomorrow";
            default -> offset < 0 ? "exactly " + count(-offset, "day") + " ago" : "in exactly " + count(offset, "day");
        };
    }

    @Override
    public String lastDays(DayWindow.LastDays window) {
        return "in the last " + count(window.days(), "day");
    }

    @Override
    public String moreThanDaysAgo(DayWindow.MoreThanDaysAgo window) {
        return "more than " + count(window.days(), "day") + " ago";
    }

    @Override
    public String olderThanDays(DayWindow.OlderThanDays window) {
        return "before the last " + count(window.days(), "day");
    }

    @Override
    public String nextDays(DayWindow.NextDays window) {
        return "in the next " + count(window.days(), "day");
    }

    @Override
    public String inDaysOrLater(DayWindow.InDaysOrLater window) {
        return "in " + count(window.days(), "day") + " or later";
    }

    @Override
    public String days(DayWindow.Days window) {
        if (window.from().isEmpty() && window.to().isEmpty()) {
            return "on any day";
        }
        String from =
                window.from().isPresent() ? "from " + relative(window.from().getAsInt()) : "";
        String to = window.to().isPresent() ? "to " + relative(window.to().getAsInt()) : "";
        return from + (from.isEmpty() || to.isEmpty() ? "" : " ") + to;
    }

    @Override
    public String calendar(DayWindow.Calendar window) {
        String unit = window.unit().name().toLowerCase(Locale.ROOT);
        int offset = window.offset();
        return switch (offset) {
            case 0 -> "this " + unit;
            case -1 -> "last " + unit;
            case 1 -> "next " + unit;
            default ->
                "in the " + unit + " " + (offset < 0 ? count(-offset, unit) + " ago" : count(offset, unit) + " ahead");
        };
    }

    @Override
    public String dates(DayWindow.Dates window) {
        if (window.from().equals(window.to())) {
            return "on " + window.from().orElseThrow();
        }
        if (window.from().isEmpty()) {
            return "until " + window.to().orElseThrow();
        }
        return "from " + window.from().get()
                + window.to().map(to -> " to " + to).orElse("");
    }

    @Override
    public String lastHours(Window.LastHours window) {
        return "in the last " + count(window.hours(), "hour");
    }

    @Override
    public String nextHours(Window.NextHours window) {
        return "in the next " + count(window.hours(), "hour");
    }

    @Override
    public String ignoringYear(Window.IgnoringYear window) {
        return window.window() + " ignoring the year";
    }

    @Override
    public String dayOfYearRange(Window.DayOfYearRange window) {
        return window.from().equals(window.to())
                ? "on " + text(window.from())
                : "from " + text(window.from()) + " to " + text(window.to());
    }

    @Override
    public String months(Window.Months window) {
        return window.months().stream()
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(joining(" or ", "in ", ""));
    }

    @Override
    public String weekdays(Window.Weekdays window) {
        return window.days().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(joining(" or ", "on a ", ""));
    }

    private static String relative(int offset) {
        return switch (offset) {
            case 0 -> "today";
            case -1 -> "yesterday";
            case 1 -> "tomorrow";
            default -> offset < 0 ? count(-offset, "day") + " ago" : count(offset, "day") + " ahead";
        };
    }

    private static String text(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
