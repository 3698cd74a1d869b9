package io.segmentkit.flip;

import java.util.BitSet;

/** What a search has decided of conditions, and by how much what it left out was too expensive. */
final class Flips {
    private final BitSet flipped = new BitSet();
    private final BitSet decided = new BitSet();
    private int leastExcess = Goal.NEVER;

    boolean hasFlipped(int condition) {
        return flipped.get(condition);
    }

    boolean mayFlip(int condition) {
        return !decided.get(condition);
    }

    void flip(int condition) {
        flipped.set(condition);
        decided.set(condition);
    }

    /** Puts the condition back, and keeps it so until it is {@linkplain #release released}. */
    void keep(int condition) {
        flipped.clear(condition);
    }

    /** Puts the conditions back, and leaves them undecided. */
    void release(BitSet conditions) {
        flipped.andNot(conditions);
        decided.andNot(conditions);
    }

    BitSet flipped() {
        return (BitSet) flipped.clone();
    }

    /** Notes that something is out of reach by so many more changes. */
    void leaveOut(int excess) {
        if (excess < Goal.NEVER / 2) {
            leastExcess = Math.min(leastExcess, excess);
        }
    }

    /** By how many changes the search has to go farther to find more, and forgets it; {@link Goal#NEVER} where it is done. */
    int takeLeastExcess() {
        int excess = leastExcess;
        leastExcess = Goal.NEVER;
        return excess;
    }
}
