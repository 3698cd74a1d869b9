package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.BitSet;
import java.util.List;

/** What a part does not say. */
final class Negation extends Part {
    Negation(Criterion criterion, Part negated) {
        super(criterion, List.of(negated));
    }

    @Override
    boolean answerOf(BitSet answers) {
        return !parts().get(0).answer(answers);
    }

    @Override
    Outcome outcomeOf(int position, Outcome outcome) {
        return outcome.negated();
    }
}
