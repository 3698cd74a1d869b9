package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Days that are not from midnight to midnight, each as it happened. */
class OddDaysTest {
    @Test
    @DisplayName("W13 a day of 23 hours is whole")
    void aDayOf23Hours() {
        InstantRange day = instantsOf("2026-03-29", "Europe/Warsaw");

        assertRange(day, "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 23);
    }

    @Test
    @DisplayName("W13 a day of 25 hours is whole")
    void aDayOf25Hours() {
        InstantRange day = instantsOf("2026-10-25", "Europe/Warsaw");

        assertRange(day, "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 25);
    }

    @Test
    @DisplayName("W13 a day without a midnight begins when clocks reach it: São Paulo 2018, Beirut 2026")
    void aDayWithoutAMidnight() {
        assertRange(instantsOf("2018-11-04", "America/Sao_Paulo"), "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z", 23);
        assertRange(instantsOf("2026-03-29", "Asia/Beirut"), "2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z", 23);
        assertThat(LocalDate.parse("2026-03-29")
                        .atStartOfDay(ZoneId.of("Asia/Beirut"))
                        .getHour())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("W13 a day whose last hour is lived twice: São Paulo 2018")
    void aDayWhoseLastHourIsLivedTwice() {
        InstantRange day = instantsOf("2018-02-17", "America/Sao_Paulo");

        assertRange(day, "2018-02-17T02:00:00Z", "2018-02-18T03:00:00Z", 25);
    }

    @Test
    @DisplayName("W13 a day that a zone skipped holds no instant: Apia, 30 December 2011")
    void aSkippedDayHoldsNoInstant() {
        AsOf asOf = asOf("Pacific/Apia");
        Instant change = Instant.parse("2011-12-30T10:00:00Z");

        assertThat(instantsOf("2011-12-30", "Pacific/Apia")).isEqualTo(InstantRange.none());
        assertThat(asOf.dayOf(change.minusNanos(1))).isEqualTo("2011-12-29");
        assertThat(asOf.dayOf(change)).isEqualTo("2011-12-31");
        assertThat(asOf.startOf(LocalDate.parse("2011-12-30"))).isEqualTo(change);
        assertThat(asOf.startOf(LocalDate.parse("2011-12-31"))).isEqualTo(change);
        assertRange(instantsOf("2011-12-29", "Pacific/Apia"), "2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z", 24);
        assertRange(instantsOf("2011-12-31", "Pacific/Apia"), "2011-12-30T10:00:00Z", "2011-12-31T10:00:00Z", 24);
    }

    @Test
    @DisplayName("W13 a window over a skipped day is counted in dates: yesterday of 31 December 2011 in Apia is empty")
    void windowsCountDatesOverASkippedDay() {
        AsOf asOf = AsOf.startOf(LocalDate.parse("2011-12-31"), ZoneId.of("Pacific/Apia"));

        assertThat(asOf.today()).isEqualTo("2011-12-31");
        assertThat(Windows.yesterday().resolve(asOf)).hasToString("2011-12-30");
        assertThat(Windows.yesterday().resolve(asOf).instants(asOf).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("W13 clocks set back across midnight: in St John's 7 November 2010 begins once")
    void clocksSetBackAcrossMidnight() {
        AsOf asOf = asOf("America/St_Johns");
        // At 00:01 on the 7th (02:31 UTC) clocks went back to 23:01 on the 6th.
        Instant midnight = Instant.parse("2010-11-07T02:30:00Z");
        Instant setBack = Instant.parse("2010-11-07T02:31:00Z");
        Instant secondMidnight = Instant.parse("2010-11-07T03:30:00Z");

        assertThat(setBack.atZone(asOf.zone()).toLocalDate()).isEqualTo("2010-11-06");
        assertThat(asOf.dayOf(midnight.minusNanos(1))).isEqualTo("2010-11-06");
        assertThat(asOf.dayOf(midnight)).isEqualTo("2010-11-07");
        assertThat(asOf.dayOf(setBack)).isEqualTo("2010-11-07");
        assertThat(asOf.dayOf(secondMidnight.minusNanos(1))).isEqualTo("2010-11-07");
        assertThat(asOf.dayOf(secondMidnight)).isEqualTo("2010-11-07");
        assertThat(AsOf.at(setBack, asOf.zone()).today()).isEqualTo("2010-11-07");
        assertRange(instantsOf("2010-11-06", "America/St_Johns"), "2010-11-06T02:30:00Z", "2010-11-07T02:30:00Z", 24);
        assertRange(instantsOf("2010-11-07", "America/St_Johns"), "2010-11-07T02:30:00Z", "2010-11-08T03:30:00Z", 25);
    }

    @Test
    @DisplayName("W13 a day lived twice is one day: Juneau, when Alaska was sold")
    void aDayLivedTwice() {
        AsOf asOf = asOf("America/Juneau");
        Instant sold = asOf.zone().getRules().getTransitions().get(0).getInstant();

        assertThat(asOf.dayOf(sold.minusNanos(1))).isEqualTo("1867-10-19");
        assertThat(sold.atZone(asOf.zone()).toLocalDate()).isEqualTo("1867-10-18");
        assertThat(asOf.dayOf(sold)).isEqualTo("1867-10-19");
    }

    @Test
    @DisplayName("W13 instants beyond all dates count as on the last or first date, and never fail")
    void instantsBeyondAllDatesCountAsOnTheLast() {
        for (ZoneId zone : ZoneMoments.ODD_ZONES) {
            AsOf asOf = AsOf.at(WindowChecks.ON_7_MAY.instant(), zone);
            for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX}) {
                Instant beyond = day.equals(LocalDate.MIN) ? Instant.MIN : Instant.MAX;

                assertThat(asOf.dayOf(beyond)).isEqualTo(day);
                assertThat(asOf.dayOf(asOf.startOf(day))).isEqualTo(day);
                assertThat(DayRange.of(day, day).instants(asOf).contains(beyond))
                        .isTrue();
                assertThat(DayRange.of(day, day).instants(asOf).contains(asOf.startOf(day)))
                        .isTrue();
            }
            assertThat(asOf.dayOf(asOf.startOf(LocalDate.MAX).minusNanos(1))).isEqualTo(LocalDate.MAX.minusDays(1));
            assertThat(Windows.until(LocalDate.MAX).resolve(asOf).instants(asOf))
                    .hasToString("any moment");
        }
    }

    private static void assertRange(InstantRange range, String from, String until, int hours) {
        Instant start = Instant.parse(from);
        Instant end = Instant.parse(until);
        assertThat(range).hasToString("from " + from + ", before " + until);
        assertThat(range.contains(start)).isTrue();
        assertThat(range.contains(start.minusNanos(1))).isFalse();
        assertThat(range.contains(end.minusNanos(1))).isTrue();
        assertThat(range.contains(end)).isFalse();
        assertThat(Duration.between(start, end)).hasHours(hours);
    }

    private static InstantRange instantsOf(String day, String zone) {
        AsOf asOf = asOf(zone);
        return Windows.on(LocalDate.parse(day)).resolve(asOf).instants(asOf);
    }

    private static AsOf asOf(String zone) {
        return AsOf.startOf(LocalDate.parse("2026-05-07"), ZoneId.of(zone));
    }
}
