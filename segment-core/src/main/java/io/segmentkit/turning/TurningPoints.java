package io.segmentkit.turning;

import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;

/** Takes moments within a stretch of time, its beginning and its end out. Not safe between threads. */
public abstract sealed class TurningPoints permits TurningMoments, TurningDays {
    private final AsOf start;
    private final Instant end;
    private final long firstDay;
    private final long lastDay;

    TurningPoints(AsOf start, Instant end) {
        this.start = start;
        this.end = end;
        this.firstDay = start.today().toEpochDay();
        this.lastDay = start.dayOf(end).toEpochDay();
    }

    /** Takes a moment of the stretch. */
    abstract void take(Instant moment);

    /** Takes the first instant of a day, which is one of the stretch. */
    abstract void take(long day);

    final void moment(Instant moment) {
        if (moment.isAfter(start.instant()) && moment.isBefore(end)) {
            take(moment);
        }
    }

    /** The first instant of a day of the epoch. The first day of the stretch began before it, or with it. */
    final void day(long day) {
        if (day > firstDay && day <= lastDay) {
            take(day);
        }
    }

    /** The first instants of the years. */
    final void years() {
        for (int year = yearOf(firstDay) + 1; year <= yearOf(lastDay); year++) {
            day(LocalDate.of(year, 1, 1).toEpochDay());
        }
    }

    /** The first year that holds a day so many days from one of the stretch, or the one before it. */
    final int firstYear(long offset) {
        return yearOf(firstDay + offset) - 1;
    }

    /** The last year that holds a day so many days from one of the stretch, or the one after it. */
    final int lastYear(long offset) {
        return yearOf(lastDay + offset) + 1;
    }

    private static int yearOf(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    final AsOf start() {
        return start;
    }

    /** The day of a date or timestamp. */
    final LocalDate dayOf(Object value) {
        return value instanceof Instant moment ? start.dayOf(moment) : (LocalDate) value;
    }

    /** The day of the year of a date, a timestamp, or one that is no more than that. */
    final MonthDay dayOfYear(Object value) {
        if (value instanceof MonthDay day) {
            return day;
        }
        LocalDate date = dayOf(value);
        return MonthDay.of(date.getMonthValue(), date.getDayOfMonth());
    }
}
