package io.segmentkit.flip;

import java.util.BitSet;
import java.util.List;

/** At least one of several goals: as cheap as the cheapest. */
final class SomeGoal extends Goal {
    private final List<Goal> goals;
    private final BitSet conditions = new BitSet();

    SomeGoal(List<Goal> goals) {
        this.goals = goals;
        goals.forEach(goal -> conditions.or(goal.conditions()));
    }

    @Override
    int costAfter(Flips flips) {
        int least = NEVER;
        for (Goal goal : goals) {
            least = Math.min(least, goal.assess(flips));
        }
        return least;
    }

    @Override
    void addCandidates(int remaining, Flips flips, BitSet candidates) {
        for (Goal goal : goals) {
            if (goal.cost() <= remaining) {
                goal.addCandidates(remaining, flips, candidates);
            } else {
                flips.leaveOut(goal.cost() - remaining);
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
