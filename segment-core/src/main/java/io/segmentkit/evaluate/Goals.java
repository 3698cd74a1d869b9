package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.flip.FlipSearch;
import io.segmentkit.flip.Goal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wanted of the conditions of an explanation for its answer to turn. */
final class Goals {
    private static final long STEPS = 10_000_000;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Explanation> conditions = new ArrayList<>();

    SmallestChanges smallestChanges(Explanation whole, int limit) {
        FlipSearch.Found found = FlipSearch.search(goal(whole, !whole.holds()), limit, STEPS);
        List<List<Explanation>> sets = found.sets().stream()
                .map(set -> set.stream().mapToObj(conditions::get).toList())
                .toList();
        return new SmallestChanges(whole.holds(), sets, found.complete());
    }

    private Goal goal(Explanation part, boolean wanted) {
        Criterion criterion = part.criterion();
        if (criterion instanceof Criterion.Everyone) {
            return Goal.fixed(wanted);
        }
        if (criterion instanceof Criterion.Not) {
            return goal(part.parts().get(0), !wanted);
        }
        if (part.parts().isEmpty()) {
            return Goal.condition(number(part), part.holds() == wanted);
        }
        List<Goal> goals =
                part.parts().stream().map(operand -> goal(operand, wanted)).toList();
        return criterion instanceof Criterion.AllOf == wanted ? Goal.every(goals) : Goal.some(goals);
    }

    private int number(Explanation condition) {
        return numbers.computeIfAbsent(condition.criterion().match(new Question()), question -> {
            conditions.add(condition);
            return conditions.size() - 1;
        });
    }
}
