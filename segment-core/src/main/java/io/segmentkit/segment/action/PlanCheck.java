package io.segmentkit.segment.action;

import io.segmentkit.action.Action;
import io.segmentkit.action.ProfileLabels;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.schema.Attributes;
import io.segmentkit.segment.setup.Setup;
import java.util.Optional;
import java.util.TreeSet;

/** Whether an action can be run at all. */
public final class PlanCheck {
    private PlanCheck() {}

    public static void check(Action action, Setup setup) {
        if (action instanceof Action.Export export) {
            required(setup.exports(), "exports");
            Attributes known = setup.population().schema().attributes();
            for (String attribute : export.attributes()) {
                if (known.find(attribute).isEmpty()) {
                    throw new IllegalArgumentException(
                            "unknown attribute \"" + attribute + "\", valid: " + String.join(", ", known.names()));
                }
            }
        } else if (action instanceof Action.AddLabel add) {
            check(add.labels(), setup);
        } else if (action instanceof Action.RemoveLabel remove) {
            check(remove.labels(), setup);
        }
    }

    private static void check(LabelSet labels, Setup setup) {
        ProfileLabels port = required(setup.labels(), "labels");
        if (!port.labelSets().contains(labels.name())) {
            throw new IllegalArgumentException("unknown label set \"" + labels.name() + "\", valid: "
                    + String.join(", ", new TreeSet<>(port.labelSets())));
        }
    }

    private static <T> T required(Optional<T> part, String what) {
        return part.orElseThrow(
                () -> new IllegalStateException("segments were built without " + what + ": " + what + "(...)"));
    }
}
