package io.segmentkit.action;

import java.time.Instant;
import java.util.List;

/**
 * What one call to run actions did on this node. What others run at the same time is not in it.
 *
 * @param at when it began
 * @param done the actions that are done
 * @param refused those that were refused
 * @param failed those that failed
 */
public record ActionReport(Instant at, List<PlannedAction> done, List<PlannedAction> refused, List<Failed> failed) {
    /**
     * An action that failed. Prints without the exception, which may show personal data.
     *
     * @param action the action, with its cause
     * @param exception what was thrown
     */
    public record Failed(PlannedAction action, RuntimeException exception) {
        @Override
        public String toString() {
            return action.action() + ": " + action.cause().orElse("");
        }
    }

    /** Takes copies. */
    public ActionReport {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
        failed = List.copyOf(failed);
    }

    /** {@code 3 done, 0 refused, 1 failed}. */
    @Override
    public String toString() {
        return done.size() + " done, " + refused.size() + " refused, " + failed.size() + " failed";
    }
}
