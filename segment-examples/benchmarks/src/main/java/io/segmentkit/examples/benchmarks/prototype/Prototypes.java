package io.segmentkit.examples.benchmarks.prototype;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.examples.benchmarks.contender.Counter;
import io.segmentkit.plan.Node;
import java.util.List;

/** Ways to count by a plan other than core's. */
public final class Prototypes {
    private Prototypes() {}

    /** By a loop of its own for the criterion, one contact after the other. */
    public static Counter constant(Criterion criterion, List<?> subjects) {
        Loop loop = Plans.ownLoop(Plans.plan(criterion));
        return () -> loop.count(subjects);
    }

    /** 64 contacts at a time, one condition after the other, by code that all criteria share. */
    public static Counter blocks(Criterion criterion, List<?> subjects) {
        return counter(Block.of(criterion, leaf -> new Block.Shared(Plans.plan(leaf))), subjects);
    }

    /** 64 contacts at a time, one condition after the other, each by a loop of its own. */
    public static Counter constantBlocks(Criterion criterion, List<?> subjects) {
        return counter(Block.of(criterion, Prototypes::own), subjects);
    }

    private static Block own(Criterion leaf) {
        Node<Object> plan = Plans.plan(leaf);
        return new Block.Own(Plans.ownLoop(plan), plan.cost());
    }

    private static Counter counter(Block block, List<?> subjects) {
        Object[] array = subjects.toArray();
        return () -> {
            long count = 0;
            for (int from = 0; from < array.length; from += Long.SIZE) {
                int size = Math.min(Long.SIZE, array.length - from);
                count += Long.bitCount(block.select(array, from, -1L >>> (Long.SIZE - size)));
            }
            return count;
        };
    }
}
