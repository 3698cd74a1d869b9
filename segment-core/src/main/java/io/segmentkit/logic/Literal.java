package io.segmentkit.logic;

import java.util.Arrays;
import java.util.BitSet;

/** A variable is in one of some cases: not in all of its cases, nor in none. */
final class Literal extends Formula {
    private final Variable variable;
    private final BitSet cases;
    private final long[] words;

    Literal(Variable variable, BitSet cases) {
        this.variable = variable;
        this.cases = cases;
        this.words = Arrays.copyOf(cases.toLongArray(), (variable.cases() + Long.SIZE - 1) / Long.SIZE);
    }

    Variable variable() {
        return variable;
    }

    /** The cases as bits; not to be changed. */
    long[] words() {
        return words;
    }

    @Override
    Formula complement() {
        BitSet others = variable.allCases();
        others.andNot(cases);
        return new Literal(variable, others);
    }

    @Override
    void addVariables(BitSet numbers) {
        numbers.set(variable.number());
    }
}
