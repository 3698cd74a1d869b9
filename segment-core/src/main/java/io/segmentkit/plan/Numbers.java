package io.segmentkit.plan;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers of any class as the decimals that they count as. */
final class Numbers {
    private Numbers() {}

    static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }

    /** Whether it is of a class that {@code longValue} loses nothing of. */
    private static boolean isLong(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    /** Where the number lies by {@link DecimalRange#side}; {@link DecimalRange#ABSENT} for one that is not finite. */
    static int side(Number number, DecimalRange range) {
        if (isLong(number)) {
            return range.side(number.longValue());
        }
        if (number instanceof BigDecimal decimal) {
            return range.side(decimal);
        }
        if (number instanceof Double value) {
            return range.side(value.doubleValue());
        }
        return isFinite(number) ? range.side(exact(number)) : DecimalRange.ABSENT;
    }

    static boolean isIn(Number number, DecimalSet numbers) {
        if (isLong(number)) {
            return numbers.contains(number.longValue());
        }
        if (number instanceof Double value) {
            return numbers.contains(value.doubleValue());
        }
        return isFinite(number) && numbers.contains(exact(number));
    }

    /**
     * The double nearest to a finite number. A float is not near enough to the decimal it counts as, so it takes the long
     * way, as do classes that are not known here.
     */
    static double nearestDouble(Number number) {
        return number instanceof Double || number instanceof BigDecimal || isLong(number)
                ? number.doubleValue()
                : exact(number).doubleValue();
    }

    /** The exact value of a finite number. */
    static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (isLong(number)) {
            return BigDecimal.valueOf(number.longValue());
        }
        return number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(number.toString());
    }

    /** The exact value of a finite number such that equality is that of values: 1.0 is 1. */
    static BigDecimal canonical(Number number) {
        BigDecimal exact = exact(number);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
}
