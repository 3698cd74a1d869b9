package io.segmentkit.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** All of several formulas, or at least one of them; never of constants, nor of fewer than two. */
final class Composite extends Formula {
    private final boolean all;
    private final List<Formula> operands;

    private final BitSet variables = new BitSet();

    private Composite(boolean all, List<Formula> operands) {
        this.all = all;
        this.operands = operands;
        operands.forEach(operand -> operand.addVariables(variables));
    }

    static Formula of(boolean all, Collection<Formula> formulas) {
        List<Formula> operands = new ArrayList<>();
        for (Formula formula : formulas) {
            if (formula instanceof Constant constant) {
                if (constant.holds() != all) {
                    return constant;
                }
            } else if (formula instanceof Composite composite && composite.all == all) {
                operands.addAll(composite.operands);
            } else {
                operands.add(formula);
            }
        }
        if (operands.isEmpty()) {
            return constant(all);
        }
        return operands.size() == 1 ? operands.get(0) : new Composite(all, List.copyOf(operands));
    }

    boolean isAll() {
        return all;
    }

    List<Formula> operands() {
        return operands;
    }

    @Override
    Formula complement() {
        return of(!all, operands.stream().map(Formula::negated).toList());
    }

    @Override
    void addVariables(BitSet numbers) {
        numbers.or(variables);
    }

    /** Whether it is about one of those variables. */
    boolean isAbout(BitSet numbers) {
        return variables.intersects(numbers);
    }
}
