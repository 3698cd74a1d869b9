package io.segmentkit.flip;

import java.util.BitSet;

/** One condition is to change, or to stay. */
final class ConditionGoal extends Goal {
    private final int number;
    private final boolean reached;

    ConditionGoal(int number, boolean reached) {
        this.number = number;
        this.reached = reached;
    }

    @Override
    int costAfter(Flips flips) {
        if (reached != flips.hasFlipped(number)) {
            return 0;
        }
        return flips.mayFlip(number) ? 1 : NEVER;
    }

    @Override
    void addCandidates(int remaining, Flips flips, BitSet candidates) {
        candidates.set(number);
    }

    @Override
    BitSet conditions() {
        BitSet one = new BitSet();
        one.set(number);
        return one;
    }

    @Override
    int size() {
        return 1;
    }
}
