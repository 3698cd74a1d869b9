package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.falseCondition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * SQLite's numbers: each is a whole number of 64 bits or a double, and the two compare exactly. Whole bounds are bound as
 * whole numbers, others as doubles.
 *
 * @param scale how many digits there are behind the point by the column's declared type; -1 where it does not say
 */
record DynamicForm(int scale) implements NumberForm {
    /** Beyond it every double is whole. */
    private static final BigDecimal DENSE = BigDecimal.valueOf(1L << 53);

    private static final ApproximateForm DOUBLES = new ApproximateForm(false);
    private static final Whole WHOLE = new Whole();

    @Override
    public Condition finite(Field<?> number) {
        return DOUBLES.finite(number);
    }

    @Override
    public Condition atLeast(Field<?> number, BigDecimal bound, boolean inclusive) {
        if (isWhole(bound)) {
            Field<Long> whole = number.coerce(Long.class);
            return inclusive ? whole.ge(bound.longValueExact()) : whole.gt(bound.longValueExact());
        }
        return isBetweenWholes(bound)
                ? WHOLE.atLeast(number, bound.setScale(0, RoundingMode.CEILING), true)
                : DOUBLES.atLeast(number, bound, inclusive);
    }

    @Override
    public Condition atMost(Field<?> number, BigDecimal bound, boolean inclusive) {
        if (isWhole(bound)) {
            Field<Long> whole = number.coerce(Long.class);
            return inclusive ? whole.le(bound.longValueExact()) : whole.lt(bound.longValueExact());
        }
        return isBetweenWholes(bound)
                ? WHOLE.atMost(number, bound.setScale(0, RoundingMode.FLOOR), true)
                : DOUBLES.atMost(number, bound, inclusive);
    }

    @Override
    public Condition equal(Field<?> number, BigDecimal value) {
        if (isWhole(value)) {
            return number.coerce(Long.class).eq(value.longValueExact());
        }
        return isBetweenWholes(value) ? falseCondition() : DOUBLES.equal(number, value);
    }

    @Override
    public boolean hasExactSums() {
        return false;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && isLong(number);
    }

    /** Beyond 2^53 no double lies between two whole numbers. */
    private static boolean isBetweenWholes(BigDecimal number) {
        return number.abs().compareTo(DENSE) > 0 && isLong(number);
    }

    private static boolean isLong(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
    }
}
