package io.segmentkit.reason;

import io.segmentkit.criteria.Criterion;

/**
 * A criterion is to hold, or is not to.
 *
 * @param holds which of the two
 */
public record Claim(Criterion criterion, boolean holds) {
    /** It is to hold. */
    public static Claim that(Criterion criterion) {
        return new Claim(criterion, true);
    }

    /** It is not to hold. */
    public static Claim not(Criterion criterion) {
        return new Claim(criterion, false);
    }

    /** The opposite. */
    public Claim opposite() {
        return new Claim(criterion, !holds);
    }
}
