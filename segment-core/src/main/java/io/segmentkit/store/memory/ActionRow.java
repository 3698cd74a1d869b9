package io.segmentkit.store.memory;

import io.segmentkit.action.PlannedAction;
import org.jspecify.annotations.Nullable;

/** One action, the members that it works on, how many of them are done, and its lease. Guarded by the store. */
final class ActionRow {
    PlannedAction action;
    SortedIds members = SortedIds.NONE;
    int position;

    @Nullable
    Lease lease;

    ActionRow(PlannedAction action) {
        this.action = action;
    }

    void end(PlannedAction ended) {
        action = ended;
        lease = null;
        if (ended.state().isOver()) {
            members = SortedIds.NONE;
        }
    }
}
