package io.segmentkit.jdbc.sql;

import io.segmentkit.time.DaysOfWeek;
import java.time.DayOfWeek;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Days of the week as conditions. */
final class Weekdays {
    /** A multiple of a week that makes every moment from the year 1 on positive. */
    private static final long WEEKS = 7L * 200_000;

    private Weekdays() {}

    /** The number of a day, Monday 1 to Sunday 7, is among the days. */
    static Condition contain(DaysOfWeek days, Field<Integer> number) {
        return number.in(
                days.days().stream().map(day -> DSL.inline(day.getValue())).toList());
    }

    /**
     * Whole ticks since 1970-01-01T00:00 lie on one of the days.
     *
     * @param shift ticks to add first
     */
    static Condition contain(DaysOfWeek days, Field<Long> ticks, long ticksPerDay, long shift) {
        Field<Long> inWeek = ticks.plus(DSL.inline(WEEKS * ticksPerDay + shift)).mod(DSL.inline(7 * ticksPerDay));
        return Conditions.anyOf(days.days().stream()
                .map(day -> {
                    // Day 0 of the epoch was a Thursday.
                    long start = Math.floorMod(day.getValue() - DayOfWeek.THURSDAY.getValue(), 7) * ticksPerDay;
                    return inWeek.between(DSL.inline(start), DSL.inline(start + ticksPerDay - 1));
                })
                .toList());
    }
}
