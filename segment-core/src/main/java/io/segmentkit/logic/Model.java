package io.segmentkit.logic;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A way to meet formulas: the cases that each variable may be in, whichever the others are in. */
public final class Model {
    private final @Nullable long[][] cases;

    Model(@Nullable long[][] cases) {
        this.cases = cases;
    }

    /** Whether it matters in which case the variable is. */
    public boolean isBound(Variable variable) {
        return bits(variable) != null;
    }

    /** The first of the cases that the variable may be in. */
    public int first(Variable variable) {
        BitSet some = bits(variable);
        return some == null ? 0 : some.nextSetBit(0);
    }

    /** Whether the variable may be in that case, and it matters. */
    public boolean isBoundTo(Variable variable, int one) {
        BitSet some = bits(variable);
        return some != null && some.get(one);
    }

    private @Nullable BitSet bits(Variable variable) {
        long[] words = variable.number() < cases.length ? cases[variable.number()] : null;
        return words == null ? null : BitSet.valueOf(words);
    }
}
