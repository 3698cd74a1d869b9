package io.segmentkit.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for models of formulas: takes over what follows from what is known, then tries what is left either way. Ends when
 * a model is accepted, when there are no more, or after so many steps.
 */
public final class Search {
    private final Predicate<Model> accepts;
    private long stepsLeft;

    private Search(Predicate<Model> accepts, long steps) {
        this.accepts = accepts;
        this.stepsLeft = steps;
    }

    /** How a search ended. */
    public enum End {
        /** A model was accepted. */
        FOUND,
        /** There is no model that is accepted. */
        NONE,
        /** The steps were used up. */
        OPEN
    }

    /**
     * Searches.
     *
     * @param formula what is to hold
     * @param laws what holds anyway
     * @param steps how many formulas to look at before giving up
     * @param accepts whether a model is one that was looked for
     */
    public static End search(Formula formula, Laws laws, long steps, Predicate<Model> accepts) {
        BitSet variables = new BitSet();
        formula.addVariables(variables);
        List<Formula> about = laws.about(variables);
        Search search = new Search(accepts, steps);
        boolean found = search.extend(new Domains(variables.length()), List.of(formula), about);
        return found ? End.FOUND : search.stepsLeft < 0 ? End.OPEN : End.NONE;
    }

    /** Decides what was asked before what laws leave open. */
    private boolean extend(Domains start, List<Formula> asserted, List<Formula> laws) {
        Domains domains = start;
        Open open = new Open(asserted, laws);
        while (true) {
            open = settled(domains, open);
            if (open == null || stepsLeft < 0) {
                return false;
            }
            if (open.isEmpty()) {
                return accepts.test(domains.model());
            }
            Composite decided = narrowest(open.asserted().isEmpty() ? open.laws() : open.asserted());
            Formula first = decided.operands().get(0);
            Open others = open.without(decided);
            if (extend(domains.copy(), with(others.asserted(), first), others.laws())) {
                return true;
            }
            Formula rest = Formula.any(decided.operands().subList(1, decided.operands().size()));
            open = new Open(with(with(others.asserted(), rest), first.negated()), others.laws());
        }
    }

    /** What is not decided, all of it alternatives. */
    private record Open(List<Formula> asserted, List<Formula> laws) {
        boolean isEmpty() {
            return asserted.isEmpty() && laws.isEmpty();
        }

        Open without(Formula one) {
            return new Open(without(one, asserted), without(one, laws));
        }

        private static List<Formula> without(Formula one, List<Formula> formulas) {
            return formulas.stream().filter(formula -> formula != one).toList();
        }
    }

    private static List<Formula> with(List<Formula> open, Formula more) {
        List<Formula> all = new ArrayList<>(open.size() + 1);
        all.add(more);
        all.addAll(open);
        return all;
    }

    /** The formula with the fewest ways to meet it. */
    private static Composite narrowest(List<Formula> open) {
        Composite narrowest = (Composite) open.get(0);
        for (Formula formula : open) {
            Composite one = (Composite) formula;
            if (one.operands().size() < narrowest.operands().size()) {
                narrowest = one;
            }
        }
        return narrowest;
    }

    /** What is left open after everything that follows is taken over; null for a contradiction. */
    private @Nullable Open settled(Domains domains, Open start) {
        Open open = start;
        while (stepsLeft >= 0) {
            Open left = new Open(new ArrayList<>(), new ArrayList<>());
            Effect asserted = take(open.asserted(), domains, left.asserted());
            Effect laws = asserted == Effect.CONTRADICTION ? asserted : take(open.laws(), domains, left.laws());
            if (laws == Effect.CONTRADICTION) {
                return null;
            }
            open = left;
            if (asserted == Effect.NOTHING && laws == Effect.NOTHING) {
                break;
            }
        }
        return open;
    }

    private enum Effect {
        CONTRADICTION,
        NARROWED,
        NOTHING
    }

    private Effect take(Formula formula, Domains domains, List<Formula> left) {
        stepsLeft--;
        if (formula instanceof Constant constant) {
            return constant.holds() ? Effect.NOTHING : Effect.CONTRADICTION;
        }
        if (formula instanceof Literal literal) {
            Boolean holds = domains.holds(literal);
            if (holds == null) {
                domains.restrict(literal);
                return Effect.NARROWED;
            }
            return holds ? Effect.NOTHING : Effect.CONTRADICTION;
        }
        Composite composite = (Composite) formula;
        return composite.isAll() ? take(composite.operands(), domains, left) : takeAny(composite, domains, left);
    }

    private Effect take(List<Formula> formulas, Domains domains, List<Formula> left) {
        Effect effect = Effect.NOTHING;
        for (Formula formula : formulas) {
            switch (take(formula, domains, left)) {
                case CONTRADICTION -> {
                    return Effect.CONTRADICTION;
                }
                case NARROWED -> effect = Effect.NARROWED;
                case NOTHING -> {}
            }
        }
        return effect;
    }

    private Effect takeAny(Composite composite, Domains domains, List<Formula> left) {
        List<Formula> ways = new ArrayList<>();
        for (Formula operand : composite.operands()) {
            Boolean holds = holds(operand, domains);
            if (holds == null) {
                ways.add(operand);
            } else if (holds) {
                return Effect.NOTHING;
            }
        }
        if (ways.isEmpty()) {
            return Effect.CONTRADICTION;
        }
        if (ways.size() == 1) {
            return take(ways.get(0), domains, left);
        }
        left.add(ways.size() == composite.operands().size() ? composite : Formula.any(ways));
        return Effect.NOTHING;
    }

    /** Whether the formula holds, whatever the variables are that are open; null where it depends. */
    private @Nullable Boolean holds(Formula formula, Domains domains) {
        stepsLeft--;
        if (formula instanceof Literal literal) {
            return domains.holds(literal);
        }
        if (formula instanceof Constant constant) {
            return constant.holds();
        }
        Composite composite = (Composite) formula;
        boolean open = false;
        for (Formula operand : composite.operands()) {
            Boolean holds = holds(operand, domains);
            if (holds == null) {
                open = true;
            } else if (holds != composite.isAll()) {
                return holds;
            }
        }
        return open ? null : composite.isAll();
    }
}
