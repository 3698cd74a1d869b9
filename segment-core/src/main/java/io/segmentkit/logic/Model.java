package io.segmentkit.logic;

import org.jspecify.annotations.Nullable;

/** A way to meet formulas: the cases that each variable may be in, whichever the others are in. */
public final class Model {
    private final @Nullable CaseSet[] cases;

    Model(@Nullable CaseSet[] cases) {
        this.cases = cases;
    }

    /** Whether it matters in which case the variable is. */
    public boolean isBound(Variable variable) {
        return of(variable) != null;
    }

    /** The first of the cases that the variable may be in. */
    public int first(Variable variable) {
        CaseSet some = of(variable);
        return some == null ? 0 : some.first();
    }

    /** Whether the variable may be in that case, and it matters. */
    public boolean isBoundTo(Variable variable, int one) {
        CaseSet some = of(variable);
        return some != null && some.contains(one);
    }

    private @Nullable CaseSet of(Variable variable) {
        return variable.number() < cases.length ? cases[variable.number()] : null;
    }
}
