package io.segmentkit.time.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DayWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What our windows say to a case. */
final class Verdicts {
    private Verdicts() {}

    /** Our window gives what the case expects. */
    static Optional<String> agrees(Case one, DayWindow window) {
        return agrees(one, window, one.asOf());
    }

    static Optional<String> agrees(Case one, DayWindow window, AsOf asOf) {
        if (one.subject().isEmpty()) {
            assertThat(window.resolve(asOf)).as("%s", one).isEqualTo(days(one.expected()));
        } else {
            assertThat(one.expected()).isIn("in", "out");
            assertThat(holds(window, one.subject(), asOf))
                    .as("%s", one)
                    .isEqualTo(one.expected().equals("in"));
        }
        return Optional.empty();
    }

    /** Whether the window holds a date, or a local date-time of the as-of's zone. */
    static boolean holds(DayWindow window, String subject, AsOf asOf) {
        if (!subject.contains("T")) {
            return window.resolve(asOf).contains(LocalDate.parse(subject));
        }
        Instant moment = LocalDateTime.parse(subject).atZone(asOf.zone()).toInstant();
        return window.resolve(asOf).instants(asOf).contains(moment);
    }

    /** {@code a..b} with both in, {@code [a,b)} without b, or one day. */
    static DayRange days(String text) {
        if (text.startsWith("[")) {
            String[] ends = text.substring(1, text.length() - 1).split(",", -1);
            return DayRange.of(
                    LocalDate.parse(ends[0]), LocalDate.parse(ends[1]).minusDays(1));
        }
        String[] ends = text.split("\\.\\.", -1);
        return DayRange.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }
}
