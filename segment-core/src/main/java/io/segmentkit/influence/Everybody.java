package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.BitSet;
import java.util.List;

/** What holds for every profile. */
final class Everybody extends Part {
    Everybody(Criterion criterion) {
        super(criterion, List.of());
    }

    @Override
    boolean answerOf(BitSet answers) {
        return true;
    }

    @Override
    Outcome outcomeOf(int position, Outcome outcome) {
        return outcome;
    }
}
