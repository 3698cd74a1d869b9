package io.segmentkit.jdbc.sql;

import io.segmentkit.time.DayRange;
import io.segmentkit.time.DaysOfYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Days of the year as conditions on month and day, or as the ranges of days that they are in some years. */
final class YearDays {
    private YearDays() {}

    /** Month times 100 and day lie on one of the days. */
    static Condition contain(DaysOfYear days, Field<Integer> monthDay) {
        return contain(days, (from, to) -> from.equals(to) ? monthDay.eq(from) : monthDay.between(from, to));
    }

    /**
     * The day of the year is one of the days.
     *
     * @param between a condition on month times 100 and day, from one number to another
     */
    static Condition contain(DaysOfYear days, BiFunction<Integer, Integer, Condition> between) {
        List<Condition> runs = new ArrayList<>();
        List<MonthDay> list = List.copyOf(days.days());
        for (int start = 0, end = 0; start < list.size(); start = end) {
            end = start + 1;
            while (end < list.size() && isNext(list.get(end - 1), list.get(end))) {
                end++;
            }
            runs.add(between.apply(number(list.get(start)), number(list.get(end - 1))));
        }
        return Conditions.anyOf(runs);
    }

    private static boolean isNext(MonthDay day, MonthDay next) {
        return day.atYear(2000).plusDays(1).equals(next.atYear(2000));
    }

    static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** The ranges of days, between two dates, that the days of the year are. */
    static List<DayRange> between(DaysOfYear days, LocalDate first, LocalDate last) {
        List<DayRange> ranges = new ArrayList<>();
        @Nullable LocalDate start = null;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!days.contains(day)) {
                if (start != null) {
                    ranges.add(DayRange.of(start, day.minusDays(1)));
                    start = null;
                }
            } else if (start == null) {
                start = day;
            }
        }
        if (start != null) {
            ranges.add(DayRange.of(start, last));
        }
        return ranges;
    }
}
