package io.segmentkit.time;

import static io.segmentkit.time.WindowChecks.ON_7_MAY;
import static io.segmentkit.time.WindowChecks.on7May;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DaysOfTheYearTest {
    @Test
    @DisplayName("W17 on 16 April")
    void onADayOfTheYear() {
        on7May(Windows.on(MonthDay.of(4, 16)))
                .prints("04-16 of any year")
                .holds("1999-04-16", "2026-04-16")
                .leavesOut("2026-04-15", "2026-04-17");
    }

    @Test
    @DisplayName("W17 from 20 December to 6 January, across New Year")
    void rangesCrossNewYear() {
        on7May(Windows.between(MonthDay.of(12, 20), MonthDay.of(1, 6)))
                .prints("12-20..01-06 of any year")
                .holds("2020-12-20", "2020-12-31", "2021-01-01", "2021-01-06")
                .leavesOut("2020-12-19", "2021-01-07", "2021-07-01");
    }

    @Test
    @DisplayName("W17 from 6 January to 20 December, within the year")
    void rangesWithinTheYear() {
        on7May(Windows.between(MonthDay.of(1, 6), MonthDay.of(12, 20)))
                .prints("01-06..12-20 of any year")
                .holds("2021-01-06", "2024-02-29", "2020-12-20")
                .leavesOut("2020-12-21", "2021-01-05");
    }

    @Test
    @DisplayName("W17 the day before a range's first day closes the whole year")
    void aRangeRoundTheWholeYear() {
        on7May(Windows.between(MonthDay.of(5, 7), MonthDay.of(5, 6))).prints("every day of the year");
        on7May(Windows.between(MonthDay.of(3, 1), MonthDay.of(2, 28)))
                .prints("03-01..02-28 of any year")
                .leavesOut("2024-02-29");
    }

    @Test
    @DisplayName("W17 in the months June and July")
    void inMonths() {
        on7May(Windows.inMonths(Month.JUNE, Month.JULY))
                .prints("06-01..07-31 of any year")
                .holds("1999-06-01", "2030-07-31")
                .leavesOut("2026-05-31", "2026-08-01");
        on7May(Windows.inMonths(Month.FEBRUARY))
                .prints("02-01..02-29 of any year")
                .holds("2024-02-29")
                .leavesOut("2024-03-01");
        on7May(Windows.inMonths(Month.DECEMBER, Month.MARCH, Month.JANUARY))
                .prints("03-01..03-31, 12-01..01-31 of any year");
    }

    @Test
    @DisplayName("W17 on the weekdays Saturday and Sunday")
    void onWeekdays() {
        on7May(Windows.onWeekdays(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY))
                .prints("every SATURDAY, SUNDAY")
                .holds("2026-05-09", "2026-05-10")
                .leavesOut("2026-05-08", "2026-05-11");
    }

    @Test
    @DisplayName("W17 29 February named outright is that day alone, whatever the leap-day rule")
    void leapDayNamedOutrightFollowsNoRule() {
        for (LeapDayRule rule : LeapDayRule.values()) {
            on7May(Windows.on(MonthDay.of(2, 29)))
                    .at(ON_7_MAY.withLeapDay(rule))
                    .prints("02-29 of any year")
                    .holds("2024-02-29")
                    .leavesOut("2023-02-28", "2023-03-01");
        }
    }

    @Test
    @DisplayName("W17 a birthday known only as month and day is a value too")
    void monthAndDayIsAValue() {
        DaysOfYear soon = on7May(Windows.nextDays(7).ignoringYear())
                .at(WindowChecks.on("2026-12-28"))
                .resolved(DaysOfYear.class);

        assertThat(soon.contains(MonthDay.of(1, 4))).isTrue();
        assertThat(soon.contains(MonthDay.of(1, 5))).isFalse();
        assertThat(soon.days())
                .containsExactly(
                        MonthDay.of(1, 1),
                        MonthDay.of(1, 2),
                        MonthDay.of(1, 3),
                        MonthDay.of(1, 4),
                        MonthDay.of(12, 29),
                        MonthDay.of(12, 30),
                        MonthDay.of(12, 31));
    }
}
