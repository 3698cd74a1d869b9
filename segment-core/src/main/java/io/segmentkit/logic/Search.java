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
     * @param steps how many formulas to look at before giving up, of which it takes its part
     * @param accepts whether a model is one that was looked for
     */
    public static End search(Formula formula, Laws laws, Steps steps, Predicate<Model> accepts) {
        BitSet variables = new BitSet();
        formula.addVariables(variables);
        List<Formula> about = laws.about(variables);
        long most = steps.forOne();
        Search search = new Search(accepts, most);
        Domains domains = new Domains(variables.length());
        Open start = search.begin(domains, formula, about);
        boolean found = start != null && search.extend(domains, start);
        steps.take(most - search.stepsLeft);
        return found ? End.FOUND : search.stepsLeft < 0 ? End.OPEN : End.NONE;
    }

    private @Nullable Open begin(Domains domains, Formula formula, List<Formula> laws) {
        Open open = new Open(new ArrayList<>(), new ArrayList<>());
        boolean possible = take(List.of(formula), domains, open.asserted()) && take(laws, domains, open.laws());
        return possible ? settled(domains, open) : null;
    }

    /** Decides what was asked before what laws leave open. */
    private boolean extend(Domains domains, Open start) {
        Open open = start;
        while (open != null && stepsLeft >= 0) {
            if (open.isEmpty()) {
                return accepts.test(domains.model());
            }
            Composite decided = narrowest(open.next());
            Formula first = decided.operands().get(0);
            Formula rest =
                    Formula.any(decided.operands().subList(1, decided.operands().size()));
            Open others = open.without(decided);
            Domains tried = domains.copy();
            Open with = asserted(List.of(first), tried, others);
            if (with != null && extend(tried, with)) {
                return true;
            }
            open = asserted(List.of(first.negated(), rest), domains, others);
        }
        return false;
    }

    private @Nullable Open asserted(List<Formula> more, Domains domains, Open open) {
        Open all = new Open(new ArrayList<>(open.asserted()), open.laws());
        return take(more, domains, all.asserted()) ? settled(domains, all) : null;
    }

    /** What is not decided, all of it alternatives. */
    private record Open(List<Formula> asserted, List<Formula> laws) {
        boolean isEmpty() {
            return asserted.isEmpty() && laws.isEmpty();
        }

        /** Of the question where there are such, else of the laws. */
        List<Formula> next() {
            return asserted.isEmpty() ? laws : asserted;
        }

        Open without(Formula one) {
            List<Formula> others = new ArrayList<>(next());
            others.remove(one);
            return asserted.isEmpty() ? new Open(asserted, others) : new Open(others, laws);
        }
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
        for (BitSet changed = domains.takeChanged(); !changed.isEmpty(); changed = domains.takeChanged()) {
            Open left = new Open(new ArrayList<>(), new ArrayList<>());
            if (stepsLeft < 0
                    || !again(open.asserted(), changed, domains, left.asserted())
                    || !again(open.laws(), changed, domains, left.laws())) {
                return null;
            }
            open = left;
        }
        return open;
    }

    /** Takes over what follows from those that are about changed variables; false for a contradiction. */
    private boolean again(List<Formula> formulas, BitSet changed, Domains domains, List<Formula> left) {
        for (Formula formula : formulas) {
            if (!((Composite) formula).isAbout(changed)) {
                left.add(formula);
            } else if (!take(formula, domains, left)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(List<Formula> formulas, Domains domains, List<Formula> left) {
        for (Formula formula : formulas) {
            if (!take(formula, domains, left)) {
                return false;
            }
        }
        return true;
    }

    /** Takes over what follows from the formula, and keeps what is left open of it; false for a contradiction. */
    private boolean take(Formula formula, Domains domains, List<Formula> left) {
        stepsLeft--;
        if (formula instanceof Constant constant) {
            return constant.holds();
        }
        if (formula instanceof Literal literal) {
            Boolean holds = domains.holds(literal);
            if (holds == null) {
                domains.restrict(literal);
            }
            return holds == null || holds;
        }
        Composite composite = (Composite) formula;
        return composite.isAll() ? take(composite.operands(), domains, left) : takeAny(composite, domains, left);
    }

    private boolean takeAny(Composite composite, Domains domains, List<Formula> left) {
        List<Formula> ways = new ArrayList<>();
        for (Formula operand : composite.operands()) {
            Boolean holds = holds(operand, domains);
            if (holds == null) {
                ways.add(operand);
            } else if (holds) {
                return true;
            }
        }
        if (ways.isEmpty()) {
            return false;
        }
        if (ways.size() == 1) {
            return take(ways.get(0), domains, left);
        }
        left.add(ways.size() == composite.operands().size() ? composite : Formula.any(ways));
        return true;
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
