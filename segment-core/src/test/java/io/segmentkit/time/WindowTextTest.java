package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowTextTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-10");

    @Test
    void windowsReadAsPhrases() {
        Map<Window, String> phrases = new LinkedHashMap<>();
        phrases.put(Windows.today(), "today");
        phrases.put(Windows.yesterday(), "yesterday");
        phrases.put(Windows.tomorrow(), "tomorrow");
        phrases.put(Windows.lastDays(1), "in the last 1 day");
        phrases.put(Windows.lastDays(30), "in the last 30 days");
        phrases.put(Windows.moreThanDaysAgo(3), "more than 3 days ago");
        phrases.put(Windows.olderThanDays(3), "before the last 3 days");
        phrases.put(Windows.nextDays(3), "in the next 3 days");
        phrases.put(Windows.inDaysOrLater(3), "in 3 days or later");
        phrases.put(Windows.exactlyDaysAgo(3), "exactly 3 days ago");
        phrases.put(Windows.inExactlyDays(3), "in exactly 3 days");
        phrases.put(Windows.days(-3, 3), "from 3 days ago to 3 days ahead");
        phrases.put(Windows.daysFrom(-1), "from yesterday");
        phrases.put(Windows.daysTo(0), "to today");
        phrases.put(Windows.anyDay(), "on any day");
        phrases.put(Windows.lastWeek(), "last week");
        phrases.put(Windows.thisMonth(), "this month");
        phrases.put(Windows.nextQuarter(), "next quarter");
        phrases.put(Windows.calendar(CalendarUnit.YEAR, -2), "in the year 2 years ago");
        phrases.put(Windows.calendar(CalendarUnit.MONTH, 5), "in the month 5 months ahead");
        phrases.put(Windows.on(DAY), "on 2026-01-10");
        phrases.put(Windows.from(DAY), "from 2026-01-10");
        phrases.put(Windows.until(DAY), "until 2026-01-10");
        phrases.put(Windows.between(DAY, DAY.plusDays(9)), "from 2026-01-10 to 2026-01-19");
        phrases.put(Windows.lastHours(1), "in the last 1 hour");
        phrases.put(Windows.nextHours(24), "in the next 24 hours");
        phrases.put(Windows.nextDays(7).ignoringYear(), "in the next 7 days ignoring the year");
        phrases.put(Windows.on(MonthDay.of(4, 16)), "on 16 April");
        phrases.put(Windows.between(MonthDay.of(12, 20), MonthDay.of(1, 6)), "from 20 December to 6 January");
        phrases.put(Windows.inMonths(Month.JULY, Month.JUNE), "in June or July");
        phrases.put(Windows.onWeekdays(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY), "on a Saturday or Sunday");

        phrases.forEach((window, phrase) -> assertThat(window).hasToString(phrase));
    }

    @Test
    void windowsAreEqualByValueAndKind() {
        assertThat(Windows.lastDays(3)).isEqualTo(Windows.lastDays(3)).hasSameHashCodeAs(Windows.lastDays(3));
        assertThat(Windows.lastDays(3)).isNotEqualTo(Windows.lastDays(4)).isNotEqualTo(Windows.nextDays(3));
        assertThat(Windows.today().ignoringYear())
                .isEqualTo(Windows.inExactlyDays(0).ignoringYear());
        assertThat(Windows.inMonths(Month.JULY, Month.JUNE)).isEqualTo(Windows.inMonths(Month.JUNE, Month.JULY));
    }
}
