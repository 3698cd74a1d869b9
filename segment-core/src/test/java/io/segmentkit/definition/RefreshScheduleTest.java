package io.segmentkit.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefreshScheduleTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant CREATED = Instant.parse("2026-03-27T02:30:00Z");

    private static Instant next(RefreshSchedule schedule, String computed) {
        return schedule.next(CREATED, Instant.parse(computed), WARSAW).orElseThrow();
    }

    @Test
    @DisplayName("S3 every N hours: a late refresh does not move the next")
    void hoursDoNotDrift() {
        RefreshSchedule schedule = RefreshSchedule.everyHours(6);
        assertThat(next(schedule, "2026-03-27T02:30:00Z")).isEqualTo("2026-03-27T08:30:00Z");
        assertThat(next(schedule, "2026-03-27T08:29:59Z")).isEqualTo("2026-03-27T08:30:00Z");
        assertThat(next(schedule, "2026-03-27T08:30:00Z")).isEqualTo("2026-03-27T14:30:00Z");
        assertThat(next(schedule, "2026-03-27T09:11:00Z")).isEqualTo("2026-03-27T14:30:00Z");
        assertThat(next(schedule, "2026-03-29T00:00:00Z")).isEqualTo("2026-03-29T02:30:00Z");
    }

    @Test
    @DisplayName("S3 every N days: at the same time of day, also over the days on which clocks change")
    void daysKeepTheTimeOfDay() {
        RefreshSchedule schedule = RefreshSchedule.everyDays(1);
        assertThat(next(schedule, "2026-03-27T02:31:00Z")).isEqualTo("2026-03-28T02:30:00Z");
        assertThat(next(schedule, "2026-03-28T02:30:00Z")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(next(RefreshSchedule.everyDays(7), "2026-04-04T00:00:00Z")).isEqualTo("2026-04-10T01:30:00Z");
    }

    @Test
    void aClockThatWasSetBackIsNoError() {
        assertThat(next(RefreshSchedule.everyHours(6), "2026-03-26T00:00:00Z")).isEqualTo("2026-03-26T02:30:00Z");
    }

    @Test
    @DisplayName("S3 once has no next time")
    void onceHasNoNext() {
        assertThat(RefreshSchedule.once().next(CREATED, CREATED, WARSAW)).isEmpty();
        assertThat(RefreshSchedule.once().interval()).isEmpty();
    }

    @Test
    void printsAndRefuses() {
        assertThat(RefreshSchedule.once()).hasToString("once");
        assertThat(RefreshSchedule.everyDays(1)).hasToString("every day");
        assertThat(RefreshSchedule.everyHours(6)).hasToString("every 6 hours").isEqualTo(RefreshSchedule.everyHours(6));
        assertThat(RefreshSchedule.everyHours(24)).isNotEqualTo(RefreshSchedule.everyDays(24));
        assertThatThrownBy(() -> RefreshSchedule.everyHours(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours must be 1 to 100000, found 0");
        assertThatThrownBy(() -> RefreshSchedule.everyDays(100_001)).hasMessageContaining("found 100001");
    }
}
