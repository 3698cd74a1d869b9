package io.segmentkit.time;

import static io.segmentkit.time.WindowChecks.ON_7_MAY;
import static io.segmentkit.time.WindowChecks.on;
import static io.segmentkit.time.WindowChecks.on7May;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calendar periods around 7 May 2026, a Thursday, and absolute dates. */
class CalendarPeriodsTest {
    private static final LocalDate START = LocalDate.parse("2026-01-10");
    private static final LocalDate END = LocalDate.parse("2026-01-20");

    @Test
    @DisplayName("W7 weeks are whole and begin on Monday unless set")
    void weeksBeginOnMonday() {
        on7May(Windows.lastWeek()).prints("2026-04-27..2026-05-03");
        on7May(Windows.thisWeek())
                .prints("2026-05-04..2026-05-10")
                .holds("2026-05-04", "2026-05-10")
                .leavesOut("2026-05-03", "2026-05-11");
        on7May(Windows.nextWeek()).prints("2026-05-11..2026-05-17");
    }

    @Test
    @DisplayName("W7 the week start is a calendar rule of the as-of")
    void weeksBeginWhereTheAsOfSays() {
        on7May(Windows.thisWeek()).at(ON_7_MAY.withWeekStart(SUNDAY)).prints("2026-05-03..2026-05-09");
        on7May(Windows.thisWeek()).at(ON_7_MAY.withWeekStart(SATURDAY)).prints("2026-05-02..2026-05-08");
        on7May(Windows.thisWeek()).at(on("2026-05-03").withWeekStart(SUNDAY)).prints("2026-05-03..2026-05-09");
        on7May(Windows.thisWeek()).at(on("2026-05-03")).prints("2026-04-27..2026-05-03");
    }

    @Test
    @DisplayName("W7 this month is 1 to 31 May")
    void monthsAreWhole() {
        on7May(Windows.lastMonth()).prints("2026-04-01..2026-04-30");
        on7May(Windows.thisMonth())
                .prints("2026-05-01..2026-05-31")
                .holds("2026-05-01", "2026-05-31")
                .leavesOut("2026-04-30", "2026-06-01");
        on7May(Windows.nextMonth()).prints("2026-06-01..2026-06-30");
    }

    @Test
    @DisplayName("W7 months seen from their 31st are still whole")
    void monthsOfOtherLengthsAreWhole() {
        on7May(Windows.lastMonth()).at(on("2026-03-31")).prints("2026-02-01..2026-02-28");
        on7May(Windows.nextMonth()).at(on("2024-01-31")).prints("2024-02-01..2024-02-29");
        on7May(Windows.nextMonth()).at(on("2026-12-31")).prints("2027-01-01..2027-01-31");
    }

    @Test
    @DisplayName("W7 quarters are whole")
    void quartersAreWhole() {
        on7May(Windows.lastQuarter()).prints("2026-01-01..2026-03-31");
        on7May(Windows.thisQuarter())
                .prints("2026-04-01..2026-06-30")
                .holds("2026-04-01", "2026-06-30")
                .leavesOut("2026-03-31", "2026-07-01");
        on7May(Windows.nextQuarter()).prints("2026-07-01..2026-09-30");
        on7May(Windows.lastQuarter()).at(on("2026-02-14")).prints("2025-10-01..2025-12-31");
    }

    @Test
    @DisplayName("W7 years are whole, from 29 February too")
    void yearsAreWhole() {
        on7May(Windows.lastYear()).prints("2025-01-01..2025-12-31");
        on7May(Windows.thisYear()).prints("2026-01-01..2026-12-31").leavesOut("2025-12-31", "2027-01-01");
        on7May(Windows.nextYear()).prints("2027-01-01..2027-12-31");
        on7May(Windows.nextYear()).at(on("2024-02-29")).prints("2025-01-01..2025-12-31");
    }

    @Test
    @DisplayName("W7 periods further away are whole too")
    void periodsFurtherAwayAreWhole() {
        on7May(Windows.calendar(CalendarUnit.MONTH, -15)).prints("2025-02-01..2025-02-28");
        on7May(Windows.calendar(CalendarUnit.QUARTER, 3)).prints("2027-01-01..2027-03-31");
        on7May(Windows.calendar(CalendarUnit.WEEK, 2)).prints("2026-05-18..2026-05-24");
        on7May(Windows.calendar(CalendarUnit.YEAR, -2_700)).prints("-0674-01-01..-0674-12-31");
    }

    @Test
    @DisplayName("W8 absolute dates are inclusive, either side open")
    void absoluteDatesAreInclusive() {
        on7May(Windows.on(START)).prints("2026-01-10").holds("2026-01-10").leavesOut("2026-01-09", "2026-01-11");
        on7May(Windows.from(START))
                .prints("2026-01-10..")
                .holds("2026-01-10", "9999-12-31")
                .leavesOut("2026-01-09");
        on7May(Windows.until(END))
                .prints("..2026-01-20")
                .holds("2026-01-20", "0001-01-01")
                .leavesOut("2026-01-21");
        on7May(Windows.between(START, END))
                .prints("2026-01-10..2026-01-20")
                .holds("2026-01-10", "2026-01-20")
                .leavesOut("2026-01-09", "2026-01-21");
    }

    @Test
    @DisplayName("W8 absolute dates do not move with the as-of")
    void absoluteDatesStay() {
        on7May(Windows.between(START, END)).at(on("1999-12-31")).prints("2026-01-10..2026-01-20");
    }
}
