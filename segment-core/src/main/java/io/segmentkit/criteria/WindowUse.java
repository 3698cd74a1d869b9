package io.segmentkit.criteria;

import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.util.stream.Stream;

/**
 * A window at work in a criterion.
 *
 * <p>Immutable, equal by value.
 *
 * @param criterion the condition that it is part of
 * @param window the window
 */
public record WindowUse(Criterion criterion, Window window) {
    /** The windows in the criterion, in order; those of what it refers to are not its own. */
    public static Stream<WindowUse> in(Criterion criterion) {
        return CriterionPart.allOf(criterion).map(CriterionPart::criterion).flatMap(WindowUse::direct);
    }

    private static Stream<WindowUse> direct(Criterion part) {
        if (part instanceof Criterion.OfAttribute ofAttribute) {
            return tested(part, ofAttribute.test());
        }
        if (part instanceof Criterion.OfActivities ofActivities) {
            return Stream.concat(
                    ofActivities.in().stream().map(window -> new WindowUse(part, window)),
                    tested(part, ofActivities.test()));
        }
        return part instanceof Criterion.OfRecords ofRecords ? tested(part, ofRecords.test()) : Stream.empty();
    }

    private static Stream<WindowUse> tested(Criterion part, ValueTest test) {
        return test instanceof ValueTest.In in ? Stream.of(new WindowUse(part, in.window())) : Stream.empty();
    }
}
