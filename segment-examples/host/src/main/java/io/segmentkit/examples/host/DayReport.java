package io.segmentkit.examples.host;

import static java.lang.System.out;

import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what the shop can look up about its segments. */
final class DayReport {
    private DayReport() {}

    static void print(Clock clock, Segments segments) {
        out.println(LocalDate.now(clock));
        for (Segment segment : segments.all()) {
            Run last = segments.history(segment.name().text()).get(0);
            out.println("  " + segment.name() + ": " + segment.state() + ", " + segment.members() + " members, "
                    + last.entered() + " entered" + by(last.enteredBy()) + ", " + last.left() + " left"
                    + by(last.leftBy()));
        }
    }

    /** {@code " (3 time, 1 data)"}; nothing where nobody did. */
    private static String by(Map<ChangeCause, Long> causes) {
        String each = causes.entrySet().stream()
                .map(cause -> cause.getValue() + " " + cause.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "" : " (" + each + ")";
    }

    static void printActions(Segments segments) {
        for (Segment segment : segments.all()) {
            for (PlannedAction action : segments.actions().on(segment.name().text())) {
                out.println(segment.name() + ", " + action.action() + ": " + action.state() + ", " + action.progress());
            }
        }
    }
}
