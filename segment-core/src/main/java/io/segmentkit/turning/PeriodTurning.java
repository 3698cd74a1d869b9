package io.segmentkit.turning;

import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.DayRange;
import java.time.LocalDate;
import java.time.MonthDay;

/** A calendar period so many from that of today: holds a day while today is in the period as far the other way. */
record PeriodTurning(CalendarUnit unit, int offset) implements Turning {
    /** Farther than any period reaches from the years that as-ofs are in. */
    private static final int FAR = 13_000;

    @Override
    public void of(Object value, TurningPoints points) {
        turns(points.dayOf(value), points);
    }

    private void turns(LocalDate day, TurningPoints points) {
        if (Math.abs(day.getYear()) < FAR) {
            DayRange held = unit.period(day, points.start().weekStart(), -offset);
            held.first().ifPresent(first -> points.day(first.toEpochDay()));
            held.last().ifPresent(last -> points.day(last.toEpochDay() + 1));
        }
    }

    @Override
    public void yearly(MonthDay day, TurningPoints points) {
        int last = points.lastYear(Math.max(0, reach()));
        for (int year = points.firstYear(Math.min(0, reach())); year <= last; year++) {
            OffsetTurning.anniversaries(day, year, anniversary -> turns(LocalDate.ofEpochDay(anniversary), points));
        }
    }

    /** Farther from today than the period's days are. */
    private long reach() {
        int longest = switch (unit) {
            case WEEK -> 7;
            case MONTH -> 31;
            case QUARTER -> 92;
            case YEAR -> 366;
        };
        return (Math.abs(offset) + 1L) * longest * Integer.signum(offset);
    }
}
