package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.BitSet;
import java.util.List;

/** A condition that is asked of profiles; its parts are those of its condition on activities or records. */
final class Condition extends Part {
    private final int question;

    Condition(Criterion criterion, int question, List<Part> ofRows) {
        super(criterion, ofRows);
        this.question = question;
    }

    @Override
    boolean answerOf(BitSet answers) {
        return answers.get(question);
    }

    /** Parts of rows are asked as the same question without them, whatever they are in it. */
    @Override
    Outcome outcomeOf(int position, Outcome outcome) {
        return outcome;
    }
}
