package io.segmentkit.time;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The periods that calendars are divided into (W7). */
public enum CalendarUnit {
    /** Seven days from the as-of's week start. */
    WEEK {
        @Override
        LocalDate startOf(LocalDate day, DayOfWeek weekStart) {
            return day.with(previousOrSame(weekStart));
        }

        @Override
        LocalDate shift(LocalDate start, long periods) {
            return start.plusWeeks(periods);
        }
    },
    /** From the first of a month to its last day. */
    MONTH {
        @Override
        LocalDate startOf(LocalDate day, DayOfWeek weekStart) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate shift(LocalDate start, long periods) {
            return start.plusMonths(periods);
        }
    },
    /** Three months from 1 January, 1 April, 1 July or 1 October. */
    QUARTER {
        @Override
        LocalDate startOf(LocalDate day, DayOfWeek weekStart) {
            return LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
        }

        @Override
        LocalDate shift(LocalDate start, long periods) {
            return start.plusMonths(3 * periods);
        }
    },
    /** From 1 January to 31 December. */
    YEAR {
        @Override
        LocalDate startOf(LocalDate day, DayOfWeek weekStart) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate shift(LocalDate start, long periods) {
            return start.plusYears(periods);
        }
    };

    abstract LocalDate startOf(LocalDate day, DayOfWeek weekStart);

    abstract LocalDate shift(LocalDate start, long periods);

    /** The whole period that lies {@code offset} periods after the one that holds {@code day}. */
    public DayRange period(LocalDate day, DayOfWeek weekStart, int offset) {
        LocalDate start = shift(startOf(day, weekStart), offset);
        return DayRange.of(start, shift(start, 1).minusDays(1));
    }
}
