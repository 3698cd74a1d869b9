package io.segmentkit.logic;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on variables, with nothing negated but cases.
 *
 * <p>Safe between threads.
 */
public abstract sealed class Formula permits Constant, Literal, Composite {
    /** Made when first needed; threads that race for it make equal ones. */
    private @Nullable Formula negation;

    Formula() {}

    /** What holds always, or never. */
    public static Formula constant(boolean holds) {
        return holds ? Constant.TRUE : Constant.FALSE;
    }

    /** All of several hold. */
    public static Formula all(Collection<Formula> formulas) {
        return Composite.of(true, formulas);
    }

    /** All of several hold. */
    public static Formula all(Formula... formulas) {
        return all(List.of(formulas));
    }

    /** At least one of several holds. */
    public static Formula any(Collection<Formula> formulas) {
        return Composite.of(false, formulas);
    }

    /** At least one of several holds. */
    public static Formula any(Formula... formulas) {
        return any(List.of(formulas));
    }

    /** Where the first holds, so does the second. */
    public static Formula implies(Formula first, Formula second) {
        return any(first.negated(), second);
    }

    /** This does not hold. */
    public final Formula negated() {
        Formula known = negation;
        if (known == null) {
            known = complement();
            known.negation = this;
            negation = known;
        }
        return known;
    }

    /** This, or that it does not hold. */
    public final Formula being(boolean holds) {
        return holds ? this : negated();
    }

    abstract Formula complement();

    /** The numbers of the variables that it is about. */
    abstract void addVariables(BitSet numbers);
}
