package io.segmentkit.plan;

import io.segmentkit.time.DaysOfYear;
import java.time.MonthDay;

/** Days of the year as a table that is looked into with one step. */
final class DayTable {
    private final boolean[] days = new boolean[13 * 32];

    DayTable(DaysOfYear some) {
        for (MonthDay day : some.days()) {
            days[day.getMonthValue() << 5 | day.getDayOfMonth()] = true;
        }
    }

    boolean contains(int month, int dayOfMonth) {
        return days[month << 5 | dayOfMonth];
    }
}
