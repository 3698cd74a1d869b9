package io.segmentkit.flip;

import java.util.BitSet;

/** Reached or not, whatever changes. */
final class FixedGoal extends Goal {
    private final boolean reached;

    FixedGoal(boolean reached) {
        this.reached = reached;
    }

    @Override
    int costAfter(Flips flips) {
        return reached ? 0 : NEVER;
    }

    @Override
    void addCandidates(int remaining, Flips flips, BitSet candidates) {}

    @Override
    BitSet conditions() {
        return new BitSet();
    }

    @Override
    int size() {
        return 1;
    }
}
