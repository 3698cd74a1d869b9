package io.segmentkit.logic;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The cases that are left to variables; null where all are. The sets are never changed, only replaced. */
final class Domains {
    private final @Nullable BitSet[] left;

    Domains(int variables) {
        this(new @Nullable BitSet[variables]);
    }

    private Domains(@Nullable BitSet[] left) {
        this.left = left;
    }

    Domains copy() {
        return new Domains(left.clone());
    }

    Model model() {
        return new Model(left.clone());
    }

    /** Whether the literal holds; null where that is open. */
    @Nullable
    Boolean holds(Literal literal) {
        BitSet cases = left[literal.variable().number()];
        if (cases == null) {
            return null;
        }
        if (!cases.intersects(literal.cases())) {
            return false;
        }
        BitSet others = (BitSet) cases.clone();
        others.andNot(literal.cases());
        return others.isEmpty() ? true : null;
    }

    /** Leaves only cases in which the literal holds; there is at least one. */
    void restrict(Literal literal) {
        int number = literal.variable().number();
        BitSet cases = left[number];
        if (cases == null) {
            left[number] = literal.cases();
        } else {
            BitSet fewer = (BitSet) cases.clone();
            fewer.and(literal.cases());
            left[number] = fewer;
        }
    }
}
