package io.segmentkit.match;

/**
 * Takes profile after profile, and tells which criteria hold for them, some profiles at a time. For one thread; allocates
 * nothing for a profile.
 *
 * @param <T> what profiles are
 */
public final class Matcher<T> {
    private final CriteriaPlan<T> plan;
    private final Listener<T> listener;
    private final Block<T> block;

    Matcher(CriteriaPlan<T> plan, Listener<T> listener) {
        this.plan = plan;
        this.listener = listener;
        this.block = plan.block();
    }

    /** Is told what has been found out about a block of profiles, and forgets the block. */
    @FunctionalInterface
    interface Listener<T> {
        void answered(Block<T> block);
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
            listener.answered(block);
        } finally {
            block.clear();
        }
    }
}
