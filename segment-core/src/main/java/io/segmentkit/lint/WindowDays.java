package io.segmentkit.lint;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.criteria.WindowUse;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.time.InstantRange;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days windows come to, in words. */
record WindowDays(AsOf asOf) {
    /** The window because of which a condition never holds, or always does; empty where it is not because of one. */
    Optional<String> ofNone(Criterion condition) {
        return own(condition)
                .filter(window -> isEmpty(window) || isAboutTime(condition))
                .findFirst()
                .map(this::described);
    }

    /** A condition whose test of a time cannot be passed. */
    private static boolean isAboutTime(Criterion condition) {
        if (condition instanceof Criterion.OfActivities rows) {
            return rows.measure() instanceof Measure.First
                    || rows.measure() instanceof Measure.Last
                    || rows.test() instanceof ValueTest.In;
        }
        return true;
    }

    private static Stream<Window> own(Criterion condition) {
        if (condition instanceof Criterion.OfAttribute one && one.test() instanceof ValueTest.In in) {
            return Stream.of(in.window());
        }
        if (condition instanceof Criterion.OfActivities rows) {
            return Stream.concat(
                    rows.in().stream(),
                    rows.test() instanceof ValueTest.In in ? Stream.of(in.window()) : Stream.empty());
        }
        return condition instanceof Criterion.OfRecords rows && rows.test() instanceof ValueTest.In in
                ? Stream.of(in.window())
                : Stream.empty();
    }

    private boolean isEmpty(Window window) {
        ResolvedWindow resolved = window.resolve(asOf);
        if (resolved instanceof DayRange days) {
            return days.isEmpty();
        }
        if (resolved instanceof DaysOfYear days) {
            return days.isEmpty();
        }
        return resolved instanceof InstantRange instants && instants.isEmpty();
    }

    /** The windows of the conditions, in brackets; empty where they have none. */
    String of(List<Criterion> conditions) {
        List<String> all = conditions.stream()
                .flatMap(WindowUse::in)
                .map(WindowUse::window)
                .distinct()
                .map(this::described)
                .toList();
        return all.isEmpty() ? "" : " (" + String.join("; ", all) + ")";
    }

    private String described(Window window) {
        return window + " is " + window.resolve(asOf);
    }
}
