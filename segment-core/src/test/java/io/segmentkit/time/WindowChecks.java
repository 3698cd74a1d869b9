package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a window is on a day of the examples: the days it prints and the days at its edges. */
record WindowChecks(Window window, AsOf asOf) {
    static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** The day of the specification's examples, in the middle of it. */
    static final AsOf ON_7_MAY = on("2026-05-07");

    static AsOf on(String day) {
        return AsOf.at(LocalDate.parse(day).atTime(12, 0).atZone(WARSAW).toInstant(), WARSAW);
    }

    static WindowChecks on7May(Window window) {
        return new WindowChecks(window, ON_7_MAY);
    }

    WindowChecks at(AsOf other) {
        return new WindowChecks(window, other);
    }

    WindowChecks prints(String days) {
        assertThat(window.resolve(asOf)).as("%s at %s", window, asOf).hasToString(days);
        return this;
    }

    WindowChecks holds(String... days) {
        for (String day : days) {
            assertThat(holds(LocalDate.parse(day)))
                    .as("%s holds %s at %s", window, day, asOf)
                    .isTrue();
        }
        return this;
    }

    WindowChecks leavesOut(String... days) {
        for (String day : days) {
            assertThat(holds(LocalDate.parse(day)))
                    .as("%s holds %s at %s", window, day, asOf)
                    .isFalse();
        }
        return this;
    }

    boolean holds(LocalDate day) {
        ResolvedWindow resolved = window.resolve(asOf);
        if (resolved instanceof DayRange days) {
            return days.contains(day);
        }
        return resolved instanceof DaysOfYear days ? days.contains(day) : ((DaysOfWeek) resolved).contains(day);
    }

    boolean holds(Instant moment) {
        return resolved(InstantRange.class).contains(moment);
    }

    <R extends ResolvedWindow> R resolved(Class<R> type) {
        return type.cast(window.resolve(asOf));
    }
}
