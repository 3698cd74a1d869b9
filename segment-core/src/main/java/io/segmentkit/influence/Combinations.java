package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.BitSet;
import java.util.List;

/** Tells for how many profiles of a population which of several criteria hold. */
@FunctionalInterface
public interface Combinations {
    /**
     * Tells how many profiles there are of each combination of answers, those that no profile has left out, in one pass over
     * the population. A combination may come several times, each with further profiles.
     *
     * @param criteria what is asked, perhaps nothing
     */
    void each(List<Criterion> criteria, Visitor visitor);

    /** Is told the combinations, in any order. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Some profiles have these answers.
         *
         * @param holding the positions of the criteria that hold for them; no longer what it was when this returns
         * @param profiles how many there are
         */
        void combination(BitSet holding, long profiles);
    }
}
