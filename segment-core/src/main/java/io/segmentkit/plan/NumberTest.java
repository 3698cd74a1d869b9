package io.segmentkit.plan;

import java.math.BigDecimal;

/** A test of an exact decimal number that is computed: a sum, an average, a count. */
sealed interface NumberTest permits DecimalRange, DecimalSet {
    /** Whether the number passes. */
    boolean test(long value);

    /** Whether the number of which this is so many times passes: averages need no division. */
    boolean test(BigDecimal multiple, BigDecimal factor);

    /** What can be said of a number that differs from this one by at most the error. */
    Verdict verdict(double value, double error);

    /** What an approximate number says of the exact one. */
    enum Verdict {
        /** The exact number passes. */
        PASSED,
        /** The exact number does not pass. */
        FAILED,
        /** Only the exact number can tell. */
        OPEN
    }
}
