package io.segmentkit.reason;

import io.segmentkit.criteria.Measure;
import io.segmentkit.value.ValueTest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of rows is measured.
 *
 * @param attribute an attribute; empty for the time
 */
record MeasuredThing(Optional<String> attribute) {
    /** Empty for a count, which measures nothing of them. */
    static Optional<MeasuredThing> of(Measure measure) {
        if (measure instanceof Measure.Sum sum) {
            return attribute(sum.attribute());
        }
        if (measure instanceof Measure.Average average) {
            return attribute(average.attribute());
        }
        if (measure instanceof Measure.Min min) {
            return attribute(min.attribute());
        }
        if (measure instanceof Measure.Max max) {
            return attribute(max.attribute());
        }
        if (measure instanceof Measure.Distinct distinct) {
            return attribute(distinct.attribute());
        }
        return measure instanceof Measure.Count ? Optional.empty() : Optional.of(new MeasuredThing(Optional.empty()));
    }

    private static Optional<MeasuredThing> attribute(String name) {
        return Optional.of(new MeasuredThing(Optional.of(name)));
    }

    /** Whether the measure is the value of one of the rows: the least, the greatest, the first, the last. */
    static boolean isExtreme(Measure measure) {
        return isLower(measure) || measure instanceof Measure.Max || measure instanceof Measure.Last;
    }

    /** Whether it is the least or the first. */
    static boolean isLower(Measure measure) {
        return measure instanceof Measure.Min || measure instanceof Measure.First;
    }

    /** The tests put to values of rows, whichever rows they are. */
    static Map<MeasuredThing, Set<ValueTest>> asked(Map<RowSet, Map<Measure, Set<ValueTest>>> sets) {
        Map<MeasuredThing, Set<ValueTest>> asked = new LinkedHashMap<>();
        sets.values()
                .forEach(measures -> measures.forEach((measure, tests) -> {
                    if (isExtreme(measure)) {
                        asked.computeIfAbsent(of(measure).orElseThrow(), key -> new LinkedHashSet<>())
                                .addAll(tests);
                    }
                }));
        return asked;
    }
}
