package io.segmentkit.flip;

import java.util.BitSet;
import java.util.List;

/** All of several goals. What they cost adds up where they have no condition in common. */
final class EveryGoal extends Goal {
    private final List<Goal> goals;
    private final List<BitSet> conditionsOfGoals;
    private final BitSet conditions = new BitSet();
    private final boolean apart;

    EveryGoal(List<Goal> goals) {
        this.goals = goals;
        this.conditionsOfGoals = goals.stream().map(Goal::conditions).toList();
        conditionsOfGoals.forEach(conditions::or);
        this.apart = conditionsOfGoals.stream().mapToInt(BitSet::cardinality).sum() == conditions.cardinality();
    }

    @Override
    int costAfter(Flips flips) {
        int sum = 0;
        int most = 0;
        BitSet counted = new BitSet();
        for (int i = 0; i < goals.size(); i++) {
            int cost = goals.get(i).assess(flips);
            if (cost >= NEVER) {
                return NEVER;
            }
            most = Math.max(most, cost);
            if (apart) {
                sum += cost;
            } else if (cost > 0 && !counted.intersects(conditionsOfGoals.get(i))) {
                sum += cost;
                counted.or(conditionsOfGoals.get(i));
            }
        }
        return Math.max(sum, most);
    }

    /** Every way must reach the first that is not: what the others cost apart from it is not left for it. */
    @Override
    void addCandidates(int remaining, Flips flips, BitSet candidates) {
        for (Goal goal : goals) {
            if (goal.cost() > 0) {
                goal.addCandidates(apart ? remaining - (cost() - goal.cost()) : remaining, flips, candidates);
                return;
            }
        }
    }

    @Override
    BitSet conditions() {
        return conditions;
    }

    @Override
    int size() {
        return 1 + goals.stream().mapToInt(Goal::size).sum();
    }
}
