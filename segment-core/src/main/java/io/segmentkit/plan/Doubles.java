package io.segmentkit.plan;

import java.math.BigDecimal;

/** Doubles as the decimals that they count as. */
final class Doubles {
    private Doubles() {}

    /** The finite double nearest to the number. */
    static double nearest(BigDecimal number) {
        double nearest = number.doubleValue();
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, nearest));
    }

    /** Whether the number is exactly what some double counts as. */
    static boolean isExact(BigDecimal number) {
        return BigDecimal.valueOf(nearest(number)).compareTo(number) == 0;
    }
}
