package io.segmentkit.turning;

import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Collects moments within a stretch of time, its beginning and its end out. Not safe between threads. */
public final class TurningPoints {
    private final AsOf start;
    private final Instant end;
    private final long firstDay;
    private final long lastDay;
    private final NavigableSet<Instant> moments = new TreeSet<>();

    /** Those from an as-of to a later moment; days are those of its zone. */
    public TurningPoints(AsOf start, Instant end) {
        this.start = start;
        this.end = end;
        this.firstDay = start.today().toEpochDay();
        this.lastDay = start.dayOf(end).toEpochDay();
    }

    /** What has been collected so far, the earliest first. */
    public NavigableSet<Instant> moments() {
        return Collections.unmodifiableNavigableSet(moments);
    }

    void moment(Instant moment) {
        if (moment.isAfter(start.instant()) && moment.isBefore(end)) {
            moments.add(moment);
        }
    }

    /** The first instant of a day of the epoch. */
    void day(long day) {
        if (day >= firstDay && day <= lastDay) {
            moment(start.startOf(LocalDate.ofEpochDay(day)));
        }
    }

    /** The first instants of the years. */
    void years() {
        for (int year = yearOf(firstDay); year <= yearOf(lastDay); year++) {
            day(LocalDate.of(year, 1, 1).toEpochDay());
        }
    }

    /** The first year that holds a day so many days from one of the stretch, or the one before it. */
    int firstYear(long offset) {
        return yearOf(firstDay + offset) - 1;
    }

    /** The last year that holds a day so many days from one of the stretch, or the one after it. */
    int lastYear(long offset) {
        return yearOf(lastDay + offset) + 1;
    }

    private static int yearOf(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    AsOf start() {
        return start;
    }

    /** The day of a date or timestamp. */
    LocalDate dayOf(Object value) {
        return value instanceof Instant moment ? start.dayOf(moment) : (LocalDate) value;
    }

    /** The day of the year of a date, a timestamp, or one that is no more than that. */
    MonthDay dayOfYear(Object value) {
        return value instanceof MonthDay day ? day : MonthDay.from(dayOf(value));
    }
}
