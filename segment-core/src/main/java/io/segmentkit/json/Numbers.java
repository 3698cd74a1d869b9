package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of JSON, exact. */
final class Numbers {
    /** As many digits as the greatest {@code int} has. */
    private static final int INT_DIGITS = 10;

    private Numbers() {}

    /** The node's exact value; empty if it is no number, or one that JSON does not have ({@code NaN}). */
    static Optional<BigDecimal> exact(JsonNode node) {
        return node instanceof NumericNode number && !number.isNaN()
                ? Optional.of(number.decimalValue())
                : Optional.empty();
    }

    /** Whether there is nothing but zeros behind the point. */
    static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** A whole number, if it is an {@code int}. Looks at its size first: 1e999999999 must not be written out. */
    static Optional<Integer> small(BigDecimal whole) {
        if (whole.precision() - (long) whole.scale() > INT_DIGITS) {
            return Optional.empty();
        }
        long value = whole.longValueExact();
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }
}
