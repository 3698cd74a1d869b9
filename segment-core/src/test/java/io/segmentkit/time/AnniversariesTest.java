package io.segmentkit.time;

import static io.segmentkit.time.WindowChecks.ON_7_MAY;
import static io.segmentkit.time.WindowChecks.on;
import static io.segmentkit.time.WindowChecks.on7May;
import static io.segmentkit.time.Windows.inDaysOrLater;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The specification's examples of windows that ignore the year. */
class AnniversariesTest {
    @Test
    @DisplayName("W14 16 April matches 16 April of every year")
    void aDayMatchesItsAnniversaries() {
        on7May(Windows.on(LocalDate.parse("2026-04-16")).ignoringYear())
                .prints("04-16 of any year")
                .holds("1926-04-16", "2026-04-16", "2126-04-16")
                .leavesOut("2026-04-15", "2026-04-17");
    }

    @Test
    @DisplayName("W14 the last 3 days on 7 May are 4 to 7 May of any year")
    void windowsHoldTheirDaysOfAnyYear() {
        on7May(lastDays(3).ignoringYear())
                .prints("05-04..05-07 of any year")
                .holds("1980-05-04", "2030-05-07")
                .leavesOut("1980-05-03", "2030-05-08");
    }

    @Test
    @DisplayName("W14 the next 7 days on 28 December are 29 December to 4 January")
    void windowsCrossNewYear() {
        on7May(nextDays(7).ignoringYear())
                .at(on("2026-12-28"))
                .prints("12-29..01-04 of any year")
                .holds("1990-12-29", "1990-12-31", "1990-01-01", "1990-01-04")
                .leavesOut("1990-12-28", "1990-01-05", "1990-06-15");
    }

    @Test
    @DisplayName("W14 a window of a year or longer matches every present date, 29 February under every rule")
    void aYearMatchesEveryDate() {
        for (LeapDayRule rule : LeapDayRule.values()) {
            AsOf asOf = ON_7_MAY.withLeapDay(rule);
            for (DayWindow year : new DayWindow[] {
                lastDays(364), lastDays(10_000), Windows.thisYear(), Windows.nextYear(), Windows.anyDay()
            }) {
                on7May(year.ignoringYear())
                        .at(asOf)
                        .prints("every day of the year")
                        .holds("2000-02-29", "2026-05-07", "1999-12-31", "2000-01-01");
            }
        }
    }

    @Test
    @DisplayName("W14 a day short of a year leaves out the day it is short of")
    void aDayShortOfAYear() {
        on7May(lastDays(363).ignoringYear()).leavesOut("2000-05-08").holds("2000-05-09", "2000-02-29");
        // 365 days, and yet no year: 29 February is one of them and 28 February is not.
        on7May(Windows.between(LocalDate.parse("2024-02-29"), LocalDate.parse("2025-02-27"))
                        .ignoringYear())
                .holds("2000-02-29", "2000-02-27")
                .leavesOut("2000-02-28");
    }

    @Test
    @DisplayName("W15 in a common year 29 February is kept on 28 February, 1 March or no day")
    void leapDayInACommonYearFollowsTheRule() {
        Window birthday = today().ignoringYear();
        on7May(birthday).at(on("2026-02-28")).prints("02-28..02-29 of any year").holds("2000-02-29", "2001-02-28");
        on7May(birthday).at(on("2026-03-01")).prints("03-01 of any year").leavesOut("2000-02-29");

        AsOf february = on("2026-02-28").withLeapDay(LeapDayRule.MARCH_1);
        AsOf march = on("2026-03-01").withLeapDay(LeapDayRule.MARCH_1);
        on7May(birthday).at(february).prints("02-28 of any year").leavesOut("2000-02-29");
        on7May(birthday).at(march).prints("02-29..03-01 of any year").holds("2000-02-29", "2001-03-01");

        on7May(birthday).at(february.withLeapDay(LeapDayRule.NONE)).prints("02-28 of any year");
        on7May(birthday).at(march.withLeapDay(LeapDayRule.NONE)).prints("03-01 of any year");
    }

    @Test
    @DisplayName("W15 in a leap year 29 February is itself under every rule")
    void leapDayInALeapYearIsItself() {
        for (LeapDayRule rule : LeapDayRule.values()) {
            on7May(today().ignoringYear())
                    .at(on("2028-02-29").withLeapDay(rule))
                    .prints("02-29 of any year")
                    .holds("2000-02-29")
                    .leavesOut("2000-02-28", "2000-03-01");
            on7May(today().ignoringYear())
                    .at(on("2028-02-28").withLeapDay(rule))
                    .leavesOut("2000-02-29");
        }
    }

    @Test
    @DisplayName("W16 more than 3 days ago on 7 May is 1 January to 2 May, on 2 January it is empty")
    void anOpenPastBeginsWithTheYearOfToday() {
        Window past = moreThanDaysAgo(3).ignoringYear();
        on7May(past)
                .prints("01-01..05-02 of any year")
                .holds("1990-01-01", "1990-05-02")
                .leavesOut("1990-05-03", "1990-12-31");
        on7May(past).at(on("2026-01-02")).prints("no day").leavesOut("1990-01-01", "1990-12-28");
        on7May(past).at(on("2026-01-06")).prints("01-01 of any year");
    }

    @Test
    @DisplayName("W16 in 3 days or later on 7 May is 10 May to 31 December, on 30 December it is empty")
    void anOpenFutureEndsWithTheYearOfToday() {
        Window future = inDaysOrLater(3).ignoringYear();
        on7May(future)
                .prints("05-10..12-31 of any year")
                .holds("1990-05-10", "1990-12-31")
                .leavesOut("1990-05-09", "1990-01-01");
        on7May(future).at(on("2026-12-30")).prints("no day").leavesOut("1990-01-02", "1990-12-31");
    }

    @Test
    @DisplayName("W16 an absolute open side is bounded by the year of today too")
    void absoluteOpenSidesAreBounded() {
        LocalDate march = LocalDate.parse("2026-03-01");
        on7May(Windows.until(march).ignoringYear()).prints("01-01..03-01 of any year");
        on7May(Windows.from(march).ignoringYear()).prints("03-01..12-31 of any year");
        on7May(Windows.until(march.minusYears(1)).ignoringYear()).prints("no day");
        on7May(Windows.from(march.minusYears(1)).ignoringYear()).prints("every day of the year");
    }

    @Test
    @DisplayName("W14 the last days there are have anniversaries too")
    void theLastDatesThereAreDoNotOverflow() {
        on7May(Windows.between(LocalDate.MAX.minusDays(2), LocalDate.MAX).ignoringYear())
                .prints("12-29..12-31 of any year");
        on7May(Windows.between(LocalDate.MIN, LocalDate.MAX).ignoringYear()).prints("every day of the year");
    }

    @Test
    @DisplayName("W17 a day that no year has is never among the days of the year")
    void daysThatNoYearHasAreNotAmongThem() {
        DaysOfYear all = on7May(Windows.thisYear().ignoringYear()).resolved(DaysOfYear.class);

        assertThat(all.contains(MonthDay.of(2, 29))).isTrue();
        assertThat(all.contains(2, 30)).isFalse();
        assertThat(all.contains(1, 33)).isFalse();
        assertThat(all.contains(0, 33)).isFalse();
        assertThat(all.contains(13, 1)).isFalse();
        assertThat(all.contains(-1, -1)).isFalse();
        assertThat(all.contains(5, 0)).isFalse();
    }
}
