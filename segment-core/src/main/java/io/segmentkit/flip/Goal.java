package io.segmentkit.flip;

import java.util.BitSet;
import java.util.List;

/**
 * What is wanted of conditions, which go by number. Belongs to one {@link FlipSearch}: it notes what the search has come to.
 */
public abstract sealed class Goal permits ConditionGoal, FixedGoal, EveryGoal, SomeGoal {
    /** The cost of what cannot be reached; sums of it stay in range. */
    static final int NEVER = 1 << 28;

    private int cost;

    Goal() {}

    /**
     * A condition is to have another answer than it has, or is to keep it.
     *
     * @param number which condition; the same number is the same condition, wherever it stands
     * @param reached whether it has the answer that is wanted
     */
    public static Goal condition(int number, boolean reached) {
        return new ConditionGoal(number, reached);
    }

    /** What no change of a condition has to do with. */
    public static Goal fixed(boolean reached) {
        return new FixedGoal(reached);
    }

    /** All of several. */
    public static Goal every(List<Goal> goals) {
        return new EveryGoal(List.copyOf(goals));
    }

    /** At least one of several. */
    public static Goal some(List<Goal> goals) {
        return new SomeGoal(List.copyOf(goals));
    }

    /** At least so many conditions have still to change; as last {@linkplain #assess assessed}. */
    final int cost() {
        return cost;
    }

    /** Looks anew at how many conditions have at least to change: exact where no condition stands in two places. */
    final int assess(Flips flips) {
        cost = costAfter(flips);
        return cost;
    }

    abstract int costAfter(Flips flips);

    /**
     * Adds conditions of which at least one must change in every way to the goal that changes no more than the remaining
     * number. The goal is not reached, and can be.
     */
    abstract void addCandidates(int remaining, Flips flips, BitSet candidates);

    /** The conditions that it is about. */
    abstract BitSet conditions();

    /** How many goals it is made of, with itself. */
    abstract int size();
}
