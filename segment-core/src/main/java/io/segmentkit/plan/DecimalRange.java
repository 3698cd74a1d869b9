package io.segmentkit.plan;

import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact range of decimal numbers, with the whole numbers and the doubles that lie in it worked out beforehand, so that
 * a test compares primitives. A double counts as its shortest decimal form.
 *
 * @param longFrom the least whole number inside; greater than {@code longTo} where there is none
 * @param longTo the greatest whole number inside
 * @param doubleFrom the least double inside
 * @param doubleTo the greatest double inside
 */
record DecimalRange(
        @Nullable Bound from, @Nullable Bound to, long longFrom, long longTo, double doubleFrom, double doubleTo)
        implements NumberTest {
    /** What {@link #side} says of a value within the range. */
    static final int INSIDE = 0;

    /** What {@link #side} says of a value less than all in the range. */
    static final int BELOW = -1;

    /** What {@link #side} says of a value greater than all in the range. */
    static final int ABOVE = 1;

    /** What {@link #side} says of a value that counts as absent: NaN, infinite. */
    static final int ABSENT = 2;

    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    static DecimalRange of(ValueTest.InRange test) {
        return of(test.from(), test.to());
    }

    static DecimalRange point(Value value) {
        Optional<Bound> bound = Optional.of(Bound.inclusive(value));
        return of(bound, bound);
    }

    private static DecimalRange of(Optional<Bound> from, Optional<Bound> to) {
        BigDecimal leastWhole = from.map(DecimalRange::leastWhole).orElse(LEAST_LONG);
        BigDecimal greatestWhole = to.map(DecimalRange::greatestWhole).orElse(GREATEST_LONG);
        boolean beyondLongs = leastWhole.compareTo(GREATEST_LONG) > 0 || greatestWhole.compareTo(LEAST_LONG) < 0;
        return new DecimalRange(
                from.orElse(null),
                to.orElse(null),
                beyondLongs ? Long.MAX_VALUE : leastWhole.max(LEAST_LONG).longValueExact(),
                beyondLongs ? Long.MIN_VALUE : greatestWhole.min(GREATEST_LONG).longValueExact(),
                from.map(DecimalRange::leastDouble).orElse(-Double.MAX_VALUE),
                to.map(DecimalRange::greatestDouble).orElse(Double.MAX_VALUE));
    }

    static BigDecimal number(Bound bound) {
        return ((Value.Decimal) bound.value()).number();
    }

    private static BigDecimal leastWhole(Bound from) {
        BigDecimal least = number(from).setScale(0, RoundingMode.CEILING);
        return !from.inclusive() && least.compareTo(number(from)) == 0 ? least.add(BigDecimal.ONE) : least;
    }

    private static BigDecimal greatestWhole(Bound to) {
        BigDecimal greatest = number(to).setScale(0, RoundingMode.FLOOR);
        return !to.inclusive() && greatest.compareTo(number(to)) == 0 ? greatest.subtract(BigDecimal.ONE) : greatest;
    }

    private static double leastDouble(Bound from) {
        double least = Doubles.nearest(number(from));
        while (Double.isFinite(least) && !isInsideFrom(from, least)) {
            least = Math.nextUp(least);
        }
        while (Double.isFinite(Math.nextDown(least)) && isInsideFrom(from, Math.nextDown(least))) {
            least = Math.nextDown(least);
        }
        return least;
    }

    private static double greatestDouble(Bound to) {
        return -leastDouble(new Bound(new Value.Decimal(number(to).negate()), to.inclusive()));
    }

    private static boolean isInsideFrom(Bound from, double value) {
        int order = BigDecimal.valueOf(value).compareTo(number(from));
        return order > 0 || (order == 0 && from.inclusive());
    }

    /** Where the value lies: {@link #BELOW}, {@link #INSIDE} or {@link #ABOVE}. */
    int side(long value) {
        return value < longFrom ? BELOW : value > longTo ? ABOVE : INSIDE;
    }

    /** Where the value lies: {@link #BELOW}, {@link #INSIDE}, {@link #ABOVE} or {@link #ABSENT}. */
    int side(double value) {
        if (!Double.isFinite(value)) {
            return ABSENT;
        }
        return value < doubleFrom ? BELOW : value > doubleTo ? ABOVE : INSIDE;
    }

    /** Where the value lies: {@link #BELOW}, {@link #INSIDE} or {@link #ABOVE}. */
    int side(BigDecimal value) {
        return side(value, from == null ? null : number(from), to == null ? null : number(to));
    }

    private int side(BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        if (from != null && least != null) {
            int order = value.compareTo(least);
            if (order < 0 || (order == 0 && !from.inclusive())) {
                return BELOW;
            }
        }
        if (to != null && greatest != null) {
            int order = value.compareTo(greatest);
            if (order > 0 || (order == 0 && !to.inclusive())) {
                return ABOVE;
            }
        }
        return INSIDE;
    }

    @Override
    public boolean test(long value) {
        return side(value) == INSIDE;
    }

    @Override
    public boolean test(BigDecimal multiple, BigDecimal factor) {
        BigDecimal least = from == null ? null : number(from).multiply(factor);
        BigDecimal greatest = to == null ? null : number(to).multiply(factor);
        return side(multiple, least, greatest) == INSIDE;
    }

    @Override
    public Verdict verdict(double value, double error) {
        if (value - error > above(doubleFrom) && value + error < below(doubleTo)) {
            return Verdict.PASSED;
        }
        return value + error < below(doubleFrom) || value - error > above(doubleTo) ? Verdict.FAILED : Verdict.OPEN;
    }

    private static double above(double bound) {
        return bound + 2 * Math.ulp(bound);
    }

    private static double below(double bound) {
        return bound - 2 * Math.ulp(bound);
    }
}
