package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
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
}
