package io.segmentkit.examples.tasks;

import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.time.Windows.inDaysOrLater;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.olderThanDays;
import static io.segmentkit.time.Windows.thisMonth;
import static java.lang.System.out;

import io.segmentkit.time.Window;
import java.util.List;

/** Shows which days windows mean. */
public final class ResolvedDays {
    private ResolvedDays() {}

    /** Prints windows with the days they resolve to. */
    public static void main(String[] args) {
        List<Window> windows = List.of(
                lastDays(3),
                moreThanDaysAgo(3),
                olderThanDays(3),
                nextDays(3),
                inDaysOrLater(3),
                thisMonth(),
                nextDays(7).ignoringYear(),
                moreThanDaysAgo(3).ignoringYear(),
                lastHours(24));
        windows.forEach(window -> out.println(window + ": " + window.resolve(TODAY)));
    }
}
