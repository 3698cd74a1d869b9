package io.segmentkit.store.memory;

import io.segmentkit.store.MemberDifference;
import java.util.stream.Stream;

/** Who entered and who left, as two sorted lists. */
record Difference(SortedIds in, SortedIds out) implements MemberDifference {
    static final Difference NONE = new Difference(SortedIds.NONE, SortedIds.NONE);

    static Difference between(SortedIds before, SortedIds after) {
        return new Difference(after.without(before), before.without(after));
    }

    @Override
    public Stream<String> entered() {
        return in.ids();
    }

    @Override
    public Stream<String> left() {
        return out.ids();
    }
}
