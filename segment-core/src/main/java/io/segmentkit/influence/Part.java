package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/**
 * A part of a criterion, which adds up what it does for the profiles that are told. The way down from the whole takes as
 * many steps as there are parts. For one thread.
 */
abstract class Part {
    private final Criterion criterion;
    private final List<Part> parts;
    private boolean holds;
    private long holding;
    private long adds;
    private long removes;

    Part(Criterion criterion, List<Part> parts) {
        this.criterion = criterion;
        this.parts = List.copyOf(parts);
    }

    final List<Part> parts() {
        return parts;
    }

    /** What was last {@linkplain #answer answered}. */
    final boolean holds() {
        return holds;
    }

    /** Whether it holds where these questions are answered with yes; asks each part. */
    final boolean answer(BitSet answers) {
        holds = answerOf(answers);
        return holds;
    }

    abstract boolean answerOf(BitSet answers);

    /** Counts some profiles, for each part too. */
    final void count(BitSet answers, long profiles, boolean members, Outcome outcome) {
        boolean otherwise = without(answers, outcome);
        adds += members && !otherwise ? profiles : 0;
        removes += otherwise && !members ? profiles : 0;
        holding += holds ? profiles : 0;
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).count(answers, profiles, members, outcomeOf(i, outcome));
        }
    }

    /** What the whole says without this part. */
    boolean without(BitSet answers, Outcome outcome) {
        return outcome.ifGone();
    }

    /** What the whole says by what one of the parts does. */
    abstract Outcome outcomeOf(int position, Outcome outcome);

    /** For how many profiles it holds, where that can be said of profiles. */
    OptionalLong holding() {
        return OptionalLong.of(holding);
    }

    final Influence influence() {
        return new Influence(
                criterion,
                holding(),
                adds,
                removes,
                parts.stream().map(Part::influence).toList());
    }
}
