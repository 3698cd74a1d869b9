package io.segmentkit.logic;

import java.util.BitSet;

/** A variable is in one of some cases: not in all of its cases, nor in none. */
final class Literal extends Formula {
    private final Variable variable;
    private final BitSet numbers;
    private final CaseSet cases;

    Literal(Variable variable, BitSet numbers) {
        this.variable = variable;
        this.numbers = numbers;
        this.cases = CaseSet.of(numbers, variable);
    }

    Variable variable() {
        return variable;
    }

    CaseSet cases() {
        return cases;
    }

    @Override
    Formula complement() {
        BitSet others = variable.allCases();
        others.andNot(numbers);
        return new Literal(variable, others);
    }

    @Override
    void addVariables(BitSet all) {
        all.set(variable.number());
    }
}
