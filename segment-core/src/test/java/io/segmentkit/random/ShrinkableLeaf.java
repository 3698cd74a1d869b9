package io.segmentkit.random;

import io.segmentkit.criteria.Criterion;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A criterion without parts, nearer to the end of shrinking than any that has parts.
 *
 * @param leaf the criterion as it was drawn
 */
record ShrinkableLeaf(Shrinkable<Criterion> leaf) implements Shrinkable<Criterion> {
    @Override
    public Criterion value() {
        return leaf.value();
    }

    @Override
    public Stream<Shrinkable<Criterion>> shrink() {
        return leaf.shrink().map(ShrinkableLeaf::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(1).append(leaf.distance());
    }
}
