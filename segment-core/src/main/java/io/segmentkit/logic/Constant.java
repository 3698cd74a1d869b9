package io.segmentkit.logic;

import java.util.BitSet;

/** Holds always, or never. */
final class Constant extends Formula {
    static final Constant TRUE = new Constant(true);
    static final Constant FALSE = new Constant(false);

    private final boolean holds;

    private Constant(boolean holds) {
        this.holds = holds;
    }

    boolean holds() {
        return holds;
    }

    @Override
    Formula complement() {
        return holds ? FALSE : TRUE;
    }

    @Override
    void addVariables(BitSet numbers) {}
}
