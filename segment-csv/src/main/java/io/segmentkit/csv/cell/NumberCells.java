package io.segmentkit.csv.cell;

import io.segmentkit.value.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: whole ones of less than 19 digits as {@code Long}, others as {@code BigDecimal} without zeros at the end
 * behind the point.
 */
final class NumberCells implements CellReader<Number> {
    /** Below, no {@code long} overflows. */
    private static final int DIGITS_OF_LONG = 18;

    private final char point;
    private final boolean whole;

    NumberCells(char point, boolean whole) {
        this.point = point;
        this.whole = whole;
    }

    @Override
    public @Nullable Number read(char[] chars, int from, int to) {
        boolean signed = from < to && (chars[from] == '-' || chars[from] == '+');
        int start = signed ? from + 1 : from;
        long digits = 0;
        int behind = -1;
        if (to - start > DIGITS_OF_LONG || start >= to) {
            return slowly(chars, from, to);
        }
        for (int i = start; i < to; i++) {
            int digit = chars[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (chars[i] == point && behind < 0 && !whole) {
                behind = i + 1;
            } else {
                return slowly(chars, from, to);
            }
        }
        if (to - start == 1 && behind >= 0) {
            return null;
        }
        return number(chars[from] == '-' ? -digits : digits, behind < 0 ? 0 : to - behind);
    }

    private Number number(long digits, int scale) {
        if (whole) {
            return digits;
        }
        long canonical = digits;
        int places = scale;
        while (places > 0 && canonical % 10 == 0) {
            canonical /= 10;
            places--;
        }
        return BigDecimal.valueOf(canonical, places);
    }

    /** Numbers of many digits, with an exponent, or none at all. */
    private @Nullable Number slowly(char[] chars, int from, int to) {
        String text = new String(chars, from, to - from);
        if (!isPossible(text)) {
            return null;
        }
        try {
            BigDecimal number = new Value.Decimal(new BigDecimal(text.replace(point, '.'))).number();
            return whole && number.precision() <= DIGITS_OF_LONG ? (Number) number.longValueExact() : number;
        } catch (IllegalArgumentException noNumber) {
            return null;
        }
    }

    /** Whether there is nothing but what numbers are made of: digits of other scripts are none here. */
    private boolean isPossible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean sign = letter == '-' || letter == '+';
            boolean inDecimals = letter == point || letter == 'e' || letter == 'E';
            if (!(letter >= '0' && letter <= '9') && !(sign && (i == 0 || !whole)) && (whole || !inDecimals)) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
