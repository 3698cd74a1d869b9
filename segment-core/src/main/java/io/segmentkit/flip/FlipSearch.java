package io.segmentkit.flip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Looks for the smallest sets of conditions whose change reaches a goal: with so many changes as there must be at least,
 * then with more, until there are sets. In every way to a goal one of its candidates changes: the first that does is tried
 * in turn, those before it kept, so that no set is found twice and none is missed.
 */
public final class FlipSearch {
    private final Goal goal;
    private final int limit;
    private final int size;
    private final Flips flips = new Flips();
    private final List<BitSet> sets = new ArrayList<>();
    private long stepsLeft;
    private boolean complete = true;

    private FlipSearch(Goal goal, int limit, long steps) {
        this.goal = goal;
        this.limit = limit;
        this.size = goal.size();
        this.stepsLeft = steps;
    }

    /**
     * Searches.
     *
     * @param limit how many sets to find
     * @param steps how many goals to assess before giving up
     */
    public static Found search(Goal goal, int limit, long steps) {
        FlipSearch search = new FlipSearch(goal, limit, steps);
        search.run();
        return new Found(search.sets, search.complete);
    }

    /**
     * The numbers of the conditions in each of the smallest sets.
     *
     * @param complete whether they are all there are; where none are found, whether there are none
     */
    public record Found(List<BitSet> sets, boolean complete) {
        /** Takes a copy of the list. */
        public Found {
            sets = List.copyOf(sets);
        }
    }

    private void run() {
        int changes = goal.assess(flips);
        while (changes < Goal.NEVER && sets.isEmpty() && complete) {
            extend(changes);
            changes += flips.takeLeastExcess();
        }
    }

    /** Changes what must be changed, then tries what may be. */
    private void extend(int remaining) {
        BitSet forced = new BitSet();
        int left = remaining;
        BitSet candidates = candidates(left);
        while (candidates.cardinality() == 1) {
            flips.flip(candidates.nextSetBit(0));
            forced.or(candidates);
            left--;
            candidates = candidates(left);
        }
        for (int next = candidates.nextSetBit(0); next >= 0 && complete; next = candidates.nextSetBit(next + 1)) {
            flips.flip(next);
            extend(left - 1);
            flips.keep(next);
        }
        flips.release(candidates);
        flips.release(forced);
    }

    /** What may change next; none where the goal is reached, is out of reach, or the search is over. */
    private BitSet candidates(int remaining) {
        BitSet candidates = new BitSet();
        stepsLeft -= size;
        if (stepsLeft < 0) {
            complete = false;
            return candidates;
        }
        int cost = goal.assess(flips);
        if (cost > remaining) {
            flips.leaveOut(cost - remaining);
        } else if (cost > 0) {
            goal.addCandidates(remaining, flips, candidates);
        } else if (sets.size() < limit) {
            sets.add(flips.flipped());
        } else {
            complete = false;
        }
        return candidates;
    }
}
