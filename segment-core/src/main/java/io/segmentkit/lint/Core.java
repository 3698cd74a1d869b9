package io.segmentkit.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes off what a contradiction does without. */
final class Core {
    private Core() {}

    /**
     * Literals that contradict each other, none of which can be left out.
     *
     * @param literals literals that do; those that are rather to stay come first
     * @param contradict whether some of them do
     */
    static List<Literal> of(List<Literal> literals, Predicate<List<Literal>> contradict) {
        List<Literal> core = new ArrayList<>(literals);
        for (int i = core.size() - 1; i >= 0; i--) {
            List<Literal> fewer = new ArrayList<>(core);
            fewer.remove(i);
            if (contradict.test(fewer)) {
                core = fewer;
            }
        }
        return core;
    }
}
