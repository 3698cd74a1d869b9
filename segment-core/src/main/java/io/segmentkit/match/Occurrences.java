package io.segmentkit.match;

import io.segmentkit.criteria.Criterion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each part occurs in criteria. What occurs in a part that occurs twice is counted once, as it is asked once. */
final class Occurrences {
    private final Map<Criterion, Integer> counts = new HashMap<>();

    static Occurrences in(List<Criterion> criteria) {
        Occurrences occurrences = new Occurrences();
        criteria.forEach(occurrences::add);
        return occurrences;
    }

    private void add(Criterion criterion) {
        if (counts.merge(criterion, 1, Integer::sum) == 1) {
            operands(criterion).forEach(this::add);
        }
    }

    boolean isShared(Criterion criterion) {
        return counts.getOrDefault(criterion, 0) > 1;
    }

    private static List<Criterion> operands(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return all.operands();
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return any.operands();
        }
        return criterion instanceof Criterion.Not not ? List.of(not.operand()) : List.of();
    }
}
