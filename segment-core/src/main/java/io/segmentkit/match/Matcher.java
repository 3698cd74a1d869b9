package io.segmentkit.match;

import java.util.function.ObjIntConsumer;

/**
 * Takes profile after profile, and tells which criteria hold for them, some profiles at a time. For one thread; allocates
 * nothing for a profile.
 *
 * @param <T> what profiles are
 */
public final class Matcher<T> {
    private final CriteriaPlan<T> plan;
    private final ObjIntConsumer<? super T> visitor;
    private final Block<T> block;

    Matcher(CriteriaPlan<T> plan, ObjIntConsumer<? super T> visitor) {
        this.plan = plan;
        this.visitor = visitor;
        this.block = plan.block();
    }

    /** Takes a profile; what it meets may be told later. */
    public void add(T profile) {
        block.add(profile);
        if (block.isFull()) {
            flush();
        }
    }

    /** Tells what is left to tell. */
    public void flush() {
        try {
            plan.answer(block);
            for (int i = 0; i < plan.criteria(); i++) {
                for (long left = block.answer(i); left != 0; left &= left - 1) {
                    visitor.accept(block.profile(Long.numberOfTrailingZeros(left)), i);
                }
            }
        } finally {
            block.clear();
        }
    }
}
