package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static final Instant NOON = Instant.parse("2026-05-07T10:00:00Z");
    private static final ZoneId WARSAW = WindowChecks.WARSAW;

    @Test
    void readsItsClockOnce() {
        AsOf asOf = AsOf.of(Clock.fixed(NOON, WARSAW));

        assertThat(asOf).isEqualTo(AsOf.at(NOON, WARSAW));
        assertThat(asOf.instant()).isEqualTo(NOON);
        assertThat(asOf.zone()).isEqualTo(WARSAW);
    }

    @Test
    @DisplayName("W7 W15 weeks begin on Monday and 29 February is kept on 28 February, unless set")
    void usualCalendarRules() {
        AsOf asOf = AsOf.at(NOON, WARSAW);

        assertThat(asOf.weekStart()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(asOf.leapDay()).isEqualTo(LeapDayRule.FEBRUARY_28);
    }

    @Test
    void isEqualByValue() {
        AsOf asOf = AsOf.at(NOON, WARSAW);
        AsOf used = AsOf.at(NOON, ZoneId.of("Europe/Warsaw"));
        assertThat(used.dayOf(NOON)).isEqualTo(used.today());

        assertThat(asOf).isEqualTo(used).hasSameHashCodeAs(used);
        assertThat(asOf)
                .isNotEqualTo(AsOf.at(NOON.plusNanos(1), WARSAW))
                .isNotEqualTo(AsOf.at(NOON, ZoneId.of("Europe/Paris")))
                .isNotEqualTo(asOf.withLeapDay(LeapDayRule.NONE))
                .isNotEqualTo(asOf.withWeekStart(DayOfWeek.SUNDAY));
        assertThat(asOf.withWeekStart(DayOfWeek.SUNDAY).withWeekStart(DayOfWeek.MONDAY))
                .isEqualTo(asOf);
    }

    @Test
    void printsTheRulesThatDifferFromTheUsualOnes() {
        AsOf asOf = AsOf.at(NOON, WARSAW);

        assertThat(asOf).hasToString("2026-05-07T10:00:00Z in Europe/Warsaw");
        assertThat(asOf.withLeapDay(LeapDayRule.MARCH_1).withWeekStart(DayOfWeek.SUNDAY))
                .hasToString("2026-05-07T10:00:00Z in Europe/Warsaw, leap day MARCH_1, weeks from SUNDAY");
    }

    @Test
    @DisplayName("A9 a timestamp becomes a date in the as-of's zone")
    void theZoneSaysWhichDayItIs() {
        Instant lateEvening = Instant.parse("2026-05-07T22:30:00Z");

        assertThat(AsOf.at(NOON, WARSAW).dayOf(lateEvening)).isEqualTo("2026-05-08");
        assertThat(AsOf.at(NOON, ZoneId.of("UTC")).dayOf(lateEvening)).isEqualTo("2026-05-07");
        assertThat(AsOf.at(NOON, ZoneId.of("Pacific/Auckland")).dayOf(lateEvening))
                .isEqualTo("2026-05-08");
    }

    @Test
    void startOfADayIsItsFirstInstant() {
        AsOf asOf = AsOf.startOf(LocalDate.parse("2026-05-07"), WARSAW);

        assertThat(asOf.instant()).isEqualTo("2026-05-06T22:00:00Z");
        assertThat(asOf.today()).isEqualTo("2026-05-07");
    }

    @Test
    @DisplayName("B5 while time stands still, windows that move count what happened since as now, others as it is")
    void timeStandsStill() {
        AsOf asOf = AsOf.at(NOON, WARSAW);
        Instant later = NOON.plus(Duration.ofDays(2));
        Instant since = NOON.plus(Duration.ofDays(1));
        AsOf still = asOf.standingStill(later);
        assertThat(holds(Windows.lastDays(7), asOf, since)).isFalse();
        assertThat(holds(Windows.lastDays(7), still, since)).isTrue();
        assertThat(holds(Windows.lastDays(7), still, later)).isTrue();
        assertThat(holds(Windows.lastDays(7), still, later.plusNanos(1))).isFalse();
        assertThat(holds(Windows.lastHours(1), still, since)).isTrue();
        assertThat(holds(Windows.nextHours(24), asOf, since)).isTrue();
        assertThat(holds(Windows.nextHours(24), still, since)).isFalse();
        assertThat(holds(Windows.nextDays(1), still, since)).isFalse();
        assertThat(holds(Windows.nextDays(3), still, later)).isFalse();
        assertThat(holds(Windows.nextDays(3), still, later.plusNanos(1))).isTrue();
        assertThat(holds(Windows.olderThanDays(3), still, since)).isFalse();
        assertThat(holds(Windows.thisMonth(), still, since)).isTrue();
        assertThat(holds(Windows.on(LocalDate.of(2026, 5, 8)), still, since))
                .as("absolute")
                .isTrue();
    }

    private static boolean holds(DayWindow window, AsOf asOf, Instant moment) {
        return window.resolve(asOf).instants(asOf).contains(moment);
    }

    private static boolean holds(Window window, AsOf asOf, Instant moment) {
        return ((InstantRange) window.resolve(asOf)).contains(moment);
    }

    @Test
    void standingStillIsPartOfWhatItIs() {
        AsOf asOf = AsOf.at(NOON, WARSAW);
        Instant later = NOON.plusSeconds(1);
        AsOf still = asOf.standingStill(later);
        assertThat(still).isNotEqualTo(asOf).isEqualTo(AsOf.at(NOON, WARSAW).standingStill(later));
        assertThat(still).hasSameHashCodeAs(AsOf.at(NOON, WARSAW).standingStill(later));
        assertThat(still.stillUntil()).contains(later);
        assertThat(still)
                .hasToString("2026-05-07T10:00:00Z in Europe/Warsaw, standing still until 2026-05-07T10:00:01Z");
        assertThat(asOf.standingStill(NOON)).as("no time between").isEqualTo(asOf);
        assertThat(still.withInstant(NOON)).isEqualTo(asOf);
        assertThat(still.withWeekStart(DayOfWeek.SUNDAY).stillUntil()).contains(later);
    }
}
