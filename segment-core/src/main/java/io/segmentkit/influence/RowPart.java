package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/** A part of a condition on activities or records. It says nothing of profiles: only what they are without it is asked. */
final class RowPart extends Part {
    private final int questionWithout;

    RowPart(Criterion criterion, int questionWithout, List<Part> parts) {
        super(criterion, parts);
        this.questionWithout = questionWithout;
    }

    @Override
    boolean answerOf(BitSet answers) {
        return false;
    }

    @Override
    boolean without(BitSet answers, Outcome outcome) {
        return outcome.of(answers.get(questionWithout));
    }

    @Override
    Outcome outcomeOf(int position, Outcome outcome) {
        return outcome;
    }

    @Override
    OptionalLong holding() {
        return OptionalLong.empty();
    }
}
