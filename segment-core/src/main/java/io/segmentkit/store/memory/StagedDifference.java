package io.segmentkit.store.memory;

import io.segmentkit.definition.ChangeCause;
import io.segmentkit.store.StagedChanges;
import java.util.Collection;
import java.util.List;

/** What a commit would change, and what was said of why. */
final class StagedDifference implements StagedChanges {
    private final SortedIds after;
    private final Difference difference;
    private int entering;
    private int leaving;

    StagedDifference(SortedIds before, SortedIds after) {
        this.after = after;
        this.difference = Difference.between(before, after, ChangeCause.UNKNOWN);
    }

    SortedIds after() {
        return after;
    }

    /** What is committed. */
    Difference difference(ChangeCause others) {
        difference.in().others(others);
        difference.out().others(others);
        return difference;
    }

    @Override
    public long count() {
        return difference.in().ids().count() + difference.out().ids().count();
    }

    @Override
    public List<String> nextEntering(int most) {
        List<String> next = difference.in().ids().slice(entering, most);
        entering += next.size();
        return next;
    }

    @Override
    public List<String> nextLeaving(int most) {
        List<String> next = difference.out().ids().slice(leaving, most);
        leaving += next.size();
        return next;
    }

    @Override
    public void explain(ChangeCause cause, Collection<String> profileIds) {
        difference.in().explain(cause, profileIds);
        difference.out().explain(cause, profileIds);
    }
}
