package io.segmentkit.store.memory;

import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.store.MemberDifference;
import java.util.stream.Stream;

/** Who entered and who left, as two sorted lists. */
record Difference(CausedIds in, CausedIds out) implements MemberDifference {
    static final Difference NONE = between(SortedIds.NONE, SortedIds.NONE, ChangeCause.UNKNOWN);

    /** All for one cause, as long as nobody is given another. */
    static Difference between(SortedIds before, SortedIds after, ChangeCause cause) {
        return new Difference(new CausedIds(after.without(before), cause), new CausedIds(before.without(after), cause));
    }

    @Override
    public Stream<Change> entered() {
        return in.changes();
    }

    @Override
    public Stream<Change> left() {
        return out.changes();
    }
}
