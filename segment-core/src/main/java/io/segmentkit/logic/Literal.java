package io.segmentkit.logic;

import java.util.BitSet;

/** A variable is in one of some cases: not in all of its cases, nor in none. */
final class Literal extends Formula {
    private final Variable variable;
    private final BitSet cases;

    Literal(Variable variable, BitSet cases) {
        this.variable = variable;
        this.cases = cases;
    }

    Variable variable() {
        return variable;
    }

    BitSet cases() {
        return cases;
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
