package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.BitSet;
import java.util.List;

/** All of several parts, or any of them. */
final class Composition extends Part {
    private final boolean all;
    private int deciding;

    /**
     * A composition.
     *
     * @param all whether all must hold
     */
    Composition(Criterion criterion, boolean all, List<Part> parts) {
        super(criterion, parts);
        this.all = all;
    }

    @Override
    boolean answerOf(BitSet answers) {
        deciding = 0;
        for (Part part : parts()) {
            deciding += decides(part.answer(answers)) ? 1 : 0;
        }
        return all == (deciding == 0);
    }

    /** Whether one such answer makes that of the whole. */
    private boolean decides(boolean answer) {
        return answer != all;
    }

    @Override
    Outcome outcomeOf(int position, Outcome outcome) {
        int others = deciding - (decides(parts().get(position).holds()) ? 1 : 0);
        boolean decided = outcome.of(!all);
        boolean otherwise = outcome.of(all);
        boolean ofOthers = others > 0 ? decided : otherwise;
        return new Outcome(
                all ? ofOthers : decided, all ? decided : ofOthers, parts().size() == 1 ? outcome.ifGone() : ofOthers);
    }
}
