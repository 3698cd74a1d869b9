package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The numbers that a column or an aggregate can be. A bound is turned in Java into the outermost number of that form within
 * it, so that the comparison is of like with like: exact, and of use to an index.
 *
 * <p>A comparison that every number passes is no condition.
 */
public sealed interface NumberForm permits NumberForm.Whole, NumberForm.Exact, ApproximateForm, DynamicForm {
    /** Decimals of any size. */
    static NumberForm unlimited() {
        return new Exact(Integer.MAX_VALUE, -1);
    }

    /** Binary numbers: floats, of 32 bits, or doubles. */
    static NumberForm approximate(boolean single) {
        return new ApproximateForm(single);
    }

    /** What is not NULL is a number: not NaN, no infinity. */
    Condition finite(Field<?> number);

    /** Is at least so much, or more. */
    Condition atLeast(Field<?> number, BigDecimal bound, boolean inclusive);

    /** Is at most so much, or less. */
    Condition atMost(Field<?> number, BigDecimal bound, boolean inclusive);

    /** Is so much. */
    Condition equal(Field<?> number, BigDecimal value);

    /** Whether sums are exact as the database does them. */
    boolean hasExactSums();

    /** Whole numbers of 64 bits or fewer. */
    record Whole() implements NumberForm {
        private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
        private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

        @Override
        public Condition finite(Field<?> number) {
            return noCondition();
        }

        @Override
        public Condition atLeast(Field<?> number, BigDecimal bound, boolean inclusive) {
            BigInteger least = inclusive
                    ? bound.setScale(0, RoundingMode.CEILING).toBigInteger()
                    : bound.setScale(0, RoundingMode.FLOOR).toBigInteger().add(BigInteger.ONE);
            if (least.compareTo(MAX) > 0) {
                return falseCondition();
            }
            return least.compareTo(MIN) <= 0
                    ? noCondition()
                    : number.coerce(Long.class).ge(least.longValueExact());
        }

        @Override
        public Condition atMost(Field<?> number, BigDecimal bound, boolean inclusive) {
            BigInteger most = inclusive
                    ? bound.setScale(0, RoundingMode.FLOOR).toBigInteger()
                    : bound.setScale(0, RoundingMode.CEILING).toBigInteger().subtract(BigInteger.ONE);
            if (most.compareTo(MIN) < 0) {
                return falseCondition();
            }
            return most.compareTo(MAX) >= 0
                    ? noCondition()
                    : number.coerce(Long.class).le(most.longValueExact());
        }

        @Override
        public Condition equal(Field<?> number, BigDecimal value) {
            BigDecimal plain = value.stripTrailingZeros();
            if (plain.scale() > 0
                    || plain.toBigInteger().compareTo(MIN) < 0
                    || plain.toBigInteger().compareTo(MAX) > 0) {
                return falseCondition();
            }
            return number.coerce(Long.class).eq(plain.longValueExact());
        }

        @Override
        public boolean hasExactSums() {
            return true;
        }
    }

    /**
     * Decimals.
     *
     * @param digits how many digits there are at most
     * @param scale how many of them are behind the point; -1 where any number of them can be
     */
    record Exact(int digits, int scale) implements NumberForm {
        @Override
        public Condition finite(Field<?> number) {
            return noCondition();
        }

        private boolean isBeyond(BigDecimal number) {
            return scale >= 0 && number.precision() - number.scale() > digits - scale;
        }

        @Override
        public Condition atLeast(Field<?> number, BigDecimal bound, boolean inclusive) {
            BigDecimal least = scale < 0 ? bound : bound.setScale(scale, RoundingMode.CEILING);
            if (isBeyond(least)) {
                return least.signum() > 0 ? falseCondition() : noCondition();
            }
            Field<BigDecimal> decimal = number.coerce(BigDecimal.class);
            return inclusive || least.compareTo(bound) != 0 ? decimal.ge(least) : decimal.gt(least);
        }

        @Override
        public Condition atMost(Field<?> number, BigDecimal bound, boolean inclusive) {
            BigDecimal most = scale < 0 ? bound : bound.setScale(scale, RoundingMode.FLOOR);
            if (isBeyond(most)) {
                return most.signum() < 0 ? falseCondition() : noCondition();
            }
            Field<BigDecimal> decimal = number.coerce(BigDecimal.class);
            return inclusive || most.compareTo(bound) != 0 ? decimal.le(most) : decimal.lt(most);
        }

        @Override
        public Condition equal(Field<?> number, BigDecimal value) {
            boolean fits = scale < 0 || value.stripTrailingZeros().scale() <= scale;
            return fits && !isBeyond(value) ? number.coerce(BigDecimal.class).eq(value) : falseCondition();
        }

        @Override
        public boolean hasExactSums() {
            return true;
        }
    }
}
