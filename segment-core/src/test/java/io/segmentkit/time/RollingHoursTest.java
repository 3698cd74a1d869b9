package io.segmentkit.time;

import static io.segmentkit.time.WindowChecks.on7May;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RollingHoursTest {
    private static final Instant NOW = WindowChecks.ON_7_MAY.instant();

    @Test
    @DisplayName("W10 the last 3 hours are (now-3h, now]")
    void lastHoursHoldNowAndNotTheirFarEnd() {
        WindowChecks last =
                on7May(Windows.lastHours(3)).prints("after 2026-05-07T07:00:00Z, until 2026-05-07T10:00:00Z");

        assertThat(last.holds(NOW)).isTrue();
        assertThat(last.holds(NOW.plusNanos(1))).isFalse();
        assertThat(last.holds(NOW.minus(Duration.ofHours(3)))).isFalse();
        assertThat(last.holds(NOW.minus(Duration.ofHours(3)).plusNanos(1))).isTrue();
    }

    @Test
    @DisplayName("W10 the next 3 hours are (now, now+3h]")
    void nextHoursHoldTheirFarEndAndNotNow() {
        WindowChecks next =
                on7May(Windows.nextHours(3)).prints("after 2026-05-07T10:00:00Z, until 2026-05-07T13:00:00Z");

        assertThat(next.holds(NOW)).isFalse();
        assertThat(next.holds(NOW.plusNanos(1))).isTrue();
        assertThat(next.holds(NOW.plus(Duration.ofHours(3)))).isTrue();
        assertThat(next.holds(NOW.plus(Duration.ofHours(3)).plusNanos(1))).isFalse();
    }

    @Test
    @DisplayName("W10 the last and the next hours never share a moment, and leave none out between them")
    void lastAndNextHoursMeetAtNow() {
        InstantRange last = on7May(Windows.lastHours(3)).resolved(InstantRange.class);
        InstantRange next = on7May(Windows.nextHours(3)).resolved(InstantRange.class);

        assertThat(last.until()).isEqualTo(next.from()).contains(NOW);
        assertThat(last.untilIncluded()).isTrue();
        assertThat(next.fromIncluded()).isFalse();
    }

    @Test
    @DisplayName("W10 an hour is sixty minutes on days when clocks change")
    void hoursAreHoursWhenClocksChange() {
        AsOf afterSpringForward = AsOf.at(Instant.parse("2026-03-29T10:00:00Z"), WindowChecks.WARSAW);

        on7May(Windows.lastHours(24))
                .at(afterSpringForward)
                .prints("after 2026-03-28T10:00:00Z, until 2026-03-29T10:00:00Z");
    }
}
