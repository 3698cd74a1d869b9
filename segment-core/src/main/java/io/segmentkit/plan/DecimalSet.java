package io.segmentkit.plan;

import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/** Some exact decimal numbers, with the whole numbers and the doubles among them worked out beforehand. */
final class DecimalSet implements NumberTest {
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private final BigDecimal[] sorted;
    private final long[] sortedLongs;
    private final double[] sortedDoubles;

    DecimalSet(Collection<Value> values) {
        sorted = values.stream()
                .map(value -> ((Value.Decimal) value).number())
                .sorted()
                .toArray(BigDecimal[]::new);
        sortedLongs = Arrays.stream(sorted)
                .filter(DecimalSet::isLong)
                .mapToLong(BigDecimal::longValueExact)
                .toArray();
        sortedDoubles = Arrays.stream(sorted)
                .filter(Doubles::isExact)
                .mapToDouble(Doubles::nearest)
                .toArray();
    }

    private static boolean isLong(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(LEAST_LONG) >= 0 && number.compareTo(GREATEST_LONG) <= 0;
    }

    boolean contains(long value) {
        return Arrays.binarySearch(sortedLongs, value) >= 0;
    }

    boolean contains(double value) {
        // Adding zero makes a negative zero positive, which the search tells apart.
        return Arrays.binarySearch(sortedDoubles, value + 0.0) >= 0;
    }

    boolean contains(BigDecimal value) {
        return Arrays.binarySearch(sorted, value) >= 0;
    }

    @Override
    public boolean test(long value) {
        return contains(value);
    }

    @Override
    public boolean test(BigDecimal multiple, BigDecimal factor) {
        return Arrays.stream(sorted).anyMatch(number -> number.multiply(factor).compareTo(multiple) == 0);
    }

    @Override
    public Verdict verdict(double value, double error) {
        return Verdict.OPEN;
    }
}
