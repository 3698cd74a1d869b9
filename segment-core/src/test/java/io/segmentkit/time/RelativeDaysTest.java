package io.segmentkit.time;

import static io.segmentkit.time.WindowChecks.on7May;
import static io.segmentkit.time.Windows.days;
import static io.segmentkit.time.Windows.daysFrom;
import static io.segmentkit.time.Windows.daysTo;
import static io.segmentkit.time.Windows.exactlyDaysAgo;
import static io.segmentkit.time.Windows.inDaysOrLater;
import static io.segmentkit.time.Windows.inExactlyDays;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.olderThanDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The specification's examples of windows counted in days from today: 7 May, N = 3. */
class RelativeDaysTest {
    @Test
    @DisplayName("W1 today, yesterday and tomorrow are the one day each")
    void todayYesterdayAndTomorrowAreTheOneDay() {
        on7May(Windows.today()).prints("2026-05-07").holds("2026-05-07").leavesOut("2026-05-06", "2026-05-08");
        on7May(Windows.yesterday()).prints("2026-05-06").holds("2026-05-06").leavesOut("2026-05-05", "2026-05-07");
        on7May(Windows.tomorrow()).prints("2026-05-08").holds("2026-05-08").leavesOut("2026-05-07", "2026-05-09");
    }

    @Test
    @DisplayName("W2 the last 3 days are 4 to 7 May, both in")
    void lastDaysHoldTodayAndTheDaysBeforeIt() {
        on7May(lastDays(3))
                .prints("2026-05-04..2026-05-07")
                .holds("2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07")
                .leavesOut("2026-05-03", "2026-05-08");
    }

    @Test
    @DisplayName("W3 more than 3 days ago is up to 2 May, as the reference documents it")
    void moreThanDaysAgoEndsTwoDaysBeforeLastDays() {
        on7May(moreThanDaysAgo(3))
                .prints("..2026-05-02")
                .holds("2026-05-02", "2026-05-01", "1926-05-07")
                .leavesOut("2026-05-03", "2026-05-04", "2027-01-01");
    }

    @Test
    @DisplayName("W3 and W2 leave out 3 May, the day T-N-1")
    void oneDayIsNeitherInLastDaysNorMoreThanDaysAgo() {
        on7May(moreThanDaysAgo(3)).leavesOut("2026-05-03");
        on7May(lastDays(3)).leavesOut("2026-05-03");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 40, 1_000_000})
    @DisplayName("W3 has a gapless twin: olderThanDays and W2 share out the past")
    void olderThanDaysAndLastDaysShareOutThePast(int n) {
        DayRange older = on7May(olderThanDays(n)).resolved(DayRange.class);
        DayRange last = on7May(lastDays(n)).resolved(DayRange.class);

        assertThat(older.first()).isEmpty();
        assertThat(older.last().orElseThrow().plusDays(1))
                .isEqualTo(last.first().orElseThrow());
        assertThat(last.last()).contains(LocalDate.parse("2026-05-07"));
    }

    @Test
    @DisplayName("W3 has a gapless twin: olderThanDays(3) is up to 3 May")
    void olderThanDaysEndsTheDayBeforeLastDays() {
        on7May(olderThanDays(3)).prints("..2026-05-03").holds("2026-05-03").leavesOut("2026-05-04");
    }

    @Test
    @DisplayName("W4 the next 3 days are 8 to 10 May, today is out")
    void nextDaysLeaveOutToday() {
        on7May(nextDays(3))
                .prints("2026-05-08..2026-05-10")
                .holds("2026-05-08", "2026-05-09", "2026-05-10")
                .leavesOut("2026-05-07", "2026-05-11");
    }

    @Test
    @DisplayName("W5 in 3 days or later is from 10 May")
    void inDaysOrLaterBeginsOnThatDay() {
        on7May(inDaysOrLater(3))
                .prints("2026-05-10..")
                .holds("2026-05-10", "2026-05-11", "2126-05-07")
                .leavesOut("2026-05-09", "2026-05-07", "2025-12-31");
    }

    @Test
    @DisplayName("W6 exactly 3 days ago is 4 May, in exactly 3 days is 10 May")
    void exactDistancesAreTheOneDay() {
        on7May(exactlyDaysAgo(3)).prints("2026-05-04").holds("2026-05-04").leavesOut("2026-05-03", "2026-05-05");
        on7May(inExactlyDays(3)).prints("2026-05-10").holds("2026-05-10").leavesOut("2026-05-09", "2026-05-11");
    }

    @Test
    @DisplayName("W9 offsets give any days, either side open")
    void offsetsGiveAnyDays() {
        on7May(days(-3, 3))
                .prints("2026-05-04..2026-05-10")
                .holds("2026-05-04", "2026-05-10")
                .leavesOut("2026-05-03", "2026-05-11");
        on7May(days(2, 2)).prints("2026-05-09").leavesOut("2026-05-08", "2026-05-10");
        on7May(daysFrom(-3))
                .prints("2026-05-04..")
                .holds("2026-05-04", "2099-01-01")
                .leavesOut("2026-05-03");
        on7May(daysTo(3))
                .prints("..2026-05-10")
                .holds("2026-05-10", "1900-01-01")
                .leavesOut("2026-05-11");
        on7May(Windows.anyDay()).prints("any day").holds("0001-01-01", "2026-05-07", "9999-12-31");
    }

    @Test
    @DisplayName("W12 a window resolves to explicit days and prints them")
    void windowsResolveToDaysThatPrint() {
        assertThat(lastDays(3).resolve(WindowChecks.ON_7_MAY))
                .isEqualTo(DayRange.of(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-07")))
                .hasToString("2026-05-04..2026-05-07");
        assertThat(nextDays(0).resolve(WindowChecks.ON_7_MAY))
                .isEqualTo(DayRange.none())
                .hasToString("no day");
    }

    @Test
    @DisplayName("W12 the days are those of the as-of's zone, not of UTC")
    void todayIsTheDayOfTheZone() {
        on7May(Windows.today())
                .at(AsOf.at(Instant.parse("2026-05-06T22:30:00Z"), WindowChecks.WARSAW))
                .prints("2026-05-07");
    }
}
