package io.segmentkit.logic;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The cases that are left to variables; null where all are. */
final class Domains {
    private final @Nullable CaseSet[] left;
    private BitSet changed = new BitSet();

    Domains(int variables) {
        this(new @Nullable CaseSet[variables]);
    }

    private Domains(@Nullable CaseSet[] left) {
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
        CaseSet cases = left[literal.variable().number()];
        if (cases == null) {
            return null;
        }
        if (cases.isWithin(literal.cases())) {
            return true;
        }
        return cases.intersects(literal.cases()) ? null : false;
    }

    /** Leaves only cases in which the literal holds; there is at least one. */
    void restrict(Literal literal) {
        int number = literal.variable().number();
        CaseSet cases = left[number];
        left[number] = cases == null ? literal.cases() : cases.and(literal.cases());
        changed.set(number);
    }
}
