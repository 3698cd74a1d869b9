package io.segmentkit.logic;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The cases that are left to variables; null where all are. The sets are never changed, only replaced. */
final class Domains {
    private final @Nullable long[][] left;
    private BitSet changed = new BitSet();

    Domains(int variables) {
        this(new @Nullable long[variables][]);
    }

    private Domains(@Nullable long[][] left) {
        this.left = left;
    }

    Domains copy() {
        return new Domains(left.clone());
    }

    Model model() {
        return new Model(left.clone());
    }

    /** The variables that have been restricted since it was last asked. */
    BitSet takeChanged() {
        BitSet since = changed;
        changed = new BitSet();
        return since;
    }

    /** Whether the literal holds; null where that is open. */
    @Nullable
    Boolean holds(Literal literal) {
        long[] cases = left[literal.variable().number()];
        if (cases == null) {
            return null;
        }
        boolean within = false;
        boolean without = false;
        for (int i = 0; i < cases.length; i++) {
            within |= (cases[i] & literal.words()[i]) != 0;
            without |= (cases[i] & ~literal.words()[i]) != 0;
        }
        return within && without ? null : (Boolean) within;
    }

    /** Leaves only cases in which the literal holds; there is at least one. */
    void restrict(Literal literal) {
        int number = literal.variable().number();
        long[] fewer = literal.words().clone();
        long[] cases = left[number];
        if (cases != null) {
            for (int i = 0; i < fewer.length; i++) {
                fewer[i] &= cases[i];
            }
        }
        left[number] = fewer;
        changed.set(number);
    }
}
