package io.segmentkit.match;

import io.segmentkit.influence.Combinations;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Counts profiles by the criteria that hold for them, and tells the counts when there are many, and at the end. */
final class Tally<T> implements Matcher.Listener<T> {
    /** So that memory stays bounded where nearly every profile is a combination of its own. */
    private static final int MOST = 10_000;

    private final int criteria;
    private final Combinations.Visitor visitor;
    private final Map<BitSet, Count> counts = new HashMap<>();
    private final BitSet combination;

    Tally(int criteria, Combinations.Visitor visitor) {
        this.criteria = criteria;
        this.visitor = visitor;
        this.combination = new BitSet(criteria);
    }

    @Override
    public void answered(Block<T> block) {
        for (int profile = 0; profile < block.size(); profile++) {
            combination.clear();
            for (int i = 0; i < criteria; i++) {
                if ((block.answer(i) >>> profile & 1) != 0) {
                    combination.set(i);
                }
            }
            count();
        }
    }

    private void count() {
        Count count = counts.get(combination);
        if (count == null) {
            if (counts.size() == MOST) {
                tell();
            }
            count = new Count();
            counts.put((BitSet) combination.clone(), count);
        }
        count.profiles++;
    }

    /** Tells what has been counted since it was told last. */
    void tell() {
        counts.forEach((holding, count) -> visitor.combination(holding, count.profiles));
        counts.clear();
    }

    private static final class Count {
        private long profiles;
    }
}
