package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Windows against the specification's table, written a second time and never asking a window. */
@Domain(WindowArbitraries.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // the arbitraries prefer edges themselves
class WindowPropertiesTest {
    @Property
    @Label("W1 W2 W3 W4 W5 W6 W9 a day is in a counted window as its distance from today says")
    void countedWindowsGoByTheDistanceFromToday(
            @ForAll LocalDate today,
            @ForAll RelativeWindow kind,
            @ForAll @IntRange(max = 1_000_000) int n,
            @ForAll @IntRange(min = -3, max = 3) int nearEdge,
            @ForAll LocalDate any) {
        DayRange days = kind.window(n).resolve(asOf(today));
        for (LocalDate day : new LocalDate[] {
            any, today.plusDays(nearEdge), today.plusDays(n + nearEdge), today.minusDays(n - nearEdge)
        }) {
            assertThat(days.contains(day)).isEqualTo(kind.holds(n, ChronoUnit.DAYS.between(today, day)));
        }
    }

    @Property
    @Label("W3 its gapless twin and W2 share out the past, W3 and W2 leave out one day")
    void thePastIsSharedOut(@ForAll LocalDate today, @ForAll LocalDate day, @ForAll @IntRange(max = 90_000) int n) {
        boolean last = Windows.lastDays(n).resolve(asOf(today)).contains(day);
        boolean older = Windows.olderThanDays(n).resolve(asOf(today)).contains(day);
        boolean moreThan = Windows.moreThanDaysAgo(n).resolve(asOf(today)).contains(day);

        assertThat(last ^ older).isEqualTo(!day.isAfter(today));
        assertThat(last || moreThan).isEqualTo(!day.isAfter(today) && !day.equals(today.minusDays(n + 1L)));
    }

    @Property
    @Label("W7 calendar periods are found by walking day by day")
    void calendarPeriodsAreFoundByWalking(
            @ForAll LocalDate today,
            @ForAll CalendarUnit unit,
            @ForAll DayOfWeek weekStart,
            @ForAll @IntRange(min = -9, max = 9) int offset) {
        LocalDate first = today;
        while (!begins(first, unit, weekStart)) {
            first = first.minusDays(1);
        }
        for (int i = 0; i < Math.abs(offset); i++) {
            do {
                first = first.plusDays(Integer.signum(offset));
            } while (!begins(first, unit, weekStart));
        }
        LocalDate last = first;
        while (!begins(last.plusDays(1), unit, weekStart)) {
            last = last.plusDays(1);
        }
        assertThat(Windows.calendar(unit, offset).resolve(asOf(today).withWeekStart(weekStart)))
                .hasToString(first + ".." + last);
    }

    private static boolean begins(LocalDate day, CalendarUnit unit, DayOfWeek weekStart) {
        return switch (unit) {
            case WEEK -> day.getDayOfWeek() == weekStart;
            case MONTH -> day.getDayOfMonth() == 1;
            case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
            case YEAR -> day.getDayOfMonth() == 1 && day.getMonthValue() == 1;
        };
    }

    @Property
    @Label("W8 absolute dates hold the dates between their ends, both in")
    void absoluteDatesHoldWhatIsBetween(@ForAll LocalDate one, @ForAll LocalDate other, @ForAll LocalDate day) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        boolean between = from.toEpochDay() <= day.toEpochDay() && day.toEpochDay() <= to.toEpochDay();

        assertThat(Windows.between(from, to).resolve(asOf(one)).contains(day)).isEqualTo(between);
        assertThat(Windows.from(from).resolve(asOf(one)).contains(day)).isEqualTo(day.compareTo(from) >= 0);
        assertThat(Windows.until(to).resolve(asOf(one)).contains(day)).isEqualTo(day.compareTo(to) <= 0);
    }

    @Property(tries = 3_000)
    @Label("W14 W15 W16 a day of the year matches when some year puts its anniversary among the days")
    void someYearPutsTheAnniversaryAmongTheDays(
            @ForAll DayWindow window, @ForAll LocalDate today, @ForAll LeapDayRule rule, @ForAll LocalDate born) {
        AsOf asOf = asOf(today).withLeapDay(rule);
        DayRange days = window.resolve(asOf);
        DaysOfYear actual = (DaysOfYear) window.ignoringYear().resolve(asOf);

        boolean open = !days.isEmpty() && (days.first().isEmpty() || days.last().isEmpty());
        for (MonthDay day :
                new MonthDay[] {MonthDay.from(born), MonthDay.of(2, 28), MonthDay.of(2, 29), MonthDay.of(3, 1)}) {
            assertThat(actual.contains(day))
                    .as("%s, %s, %s", days, asOf, day)
                    .isEqualTo(Anniversaries.matches(
                            1860,
                            2140,
                            day,
                            rule,
                            kept -> days.contains(kept) && (!open || kept.getYear() == today.getYear())));
        }
    }

    @Property
    @Label("W14 a window of 366 days, or of 365 without 29 February, matches every date under every rule")
    void aYearMatchesEveryDate(@ForAll LocalDate from, @ForAll LeapDayRule rule) {
        boolean holdsLeapDay =
                from.datesUntil(from.plusDays(365)).anyMatch(day -> day.getDayOfYear() == 60 && day.isLeapYear());
        LocalDate last = from.plusDays(holdsLeapDay ? 365 : 364);
        DaysOfYear year = (DaysOfYear)
                Windows.between(from, last).ignoringYear().resolve(asOf(from).withLeapDay(rule));

        assertThat(year.isEveryDay()).isTrue();
        assertThat(year.days()).hasSize(366).containsExactlyElementsOf(Anniversaries.DAYS_OF_YEAR);
    }

    @Property
    @Label("W17 a range of days of the year is walked from its first day to its last, over New Year")
    void rangesOfTheYearAreWalked(@ForAll LocalDate one, @ForAll LocalDate other) {
        MonthDay from = MonthDay.from(one);
        MonthDay to = MonthDay.from(other);
        DaysOfYear actual = (DaysOfYear) Windows.between(from, to).resolve(asOf(one));

        LocalDate walked = from.atYear(2000);
        int count = 1;
        while (!MonthDay.from(walked).equals(to)) {
            assertThat(actual.contains(walked)).isTrue();
            // From the end of a leap year to its beginning, so that 29 February is met in any case.
            walked = walked.getDayOfYear() == 366 ? LocalDate.of(2000, 1, 1) : walked.plusDays(1);
            count++;
        }
        assertThat(actual.contains(to)).isTrue();
        assertThat(actual.days()).hasSize(count);
    }

    private static AsOf asOf(LocalDate today) {
        return AsOf.startOf(today, ZoneOffset.UTC);
    }
}
