package io.segmentkit.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** What holds anyway. Not safe between threads. */
public final class Laws {
    private final List<Law> all = new ArrayList<>();

    private record Law(Formula formula, BitSet variables) {}

    /** These hold too. */
    public void add(Collection<Formula> formulas) {
        for (Formula formula : formulas) {
            BitSet variables = new BitSet();
            formula.addVariables(variables);
            all.add(new Law(formula, variables));
        }
    }

    /** Those that have to do with some variables, directly or by way of others, which are added to them. */
    List<Formula> about(BitSet variables) {
        List<Law> others = new ArrayList<>(all);
        List<Formula> about = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            List<Law> left = new ArrayList<>();
            for (Law law : others) {
                if (law.variables.intersects(variables)) {
                    about.add(law.formula);
                    variables.or(law.variables);
                    changed = true;
                } else {
                    left.add(law);
                }
            }
            others = left;
        }
        return about;
    }
}
