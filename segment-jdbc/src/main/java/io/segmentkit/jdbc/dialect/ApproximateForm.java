package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Binary numbers, which count as their shortest decimal form (A9).
 *
 * @param single whether they have 32 bits
 */
record ApproximateForm(boolean single) implements NumberForm {
    @Override
    public Condition finite(Field<?> number) {
        double most = single ? Float.MAX_VALUE : Double.MAX_VALUE;
        return number.coerce(Double.class).between(-most, most);
    }

    @Override
    public Condition atLeast(Field<?> number, BigDecimal bound, boolean inclusive) {
        double least = outermost(bound, inclusive, true);
        if (least == Double.POSITIVE_INFINITY) {
            return falseCondition();
        }
        return least == Double.NEGATIVE_INFINITY
                ? noCondition()
                : number.coerce(Double.class).ge(least);
    }

    @Override
    public Condition atMost(Field<?> number, BigDecimal bound, boolean inclusive) {
        double most = outermost(bound, inclusive, false);
        if (most == Double.NEGATIVE_INFINITY) {
            return falseCondition();
        }
        return most == Double.POSITIVE_INFINITY
                ? noCondition()
                : number.coerce(Double.class).le(most);
    }

    @Override
    public Condition equal(Field<?> number, BigDecimal value) {
        double nearest = nearest(value);
        return !Double.isInfinite(nearest) && decimal(nearest).compareTo(value) == 0
                ? number.coerce(Double.class).eq(nearest)
                : falseCondition();
    }

    @Override
    public boolean hasExactSums() {
        return false;
    }

    /** The least binary number whose decimal form is at or above the bound; or the greatest at or below it. */
    double outermost(BigDecimal bound, boolean inclusive, boolean above) {
        double number = nearest(bound);
        if (Double.isInfinite(number)) {
            boolean outside = above == (number < 0);
            double step = number < 0 ? least() : -least();
            return outside ? step : number;
        }
        int order = decimal(number).compareTo(bound);
        boolean within = (order == 0 && inclusive) || (above ? order > 0 : order < 0);
        return within ? number : next(number, above);
    }

    /** The negative number of the greatest size. */
    private double least() {
        return single ? -Float.MAX_VALUE : -Double.MAX_VALUE;
    }

    private double nearest(BigDecimal number) {
        return single ? number.floatValue() : number.doubleValue();
    }

    private double next(double number, boolean above) {
        if (single) {
            return above ? Math.nextUp((float) number) : Math.nextDown((float) number);
        }
        return above ? Math.nextUp(number) : Math.nextDown(number);
    }

    private BigDecimal decimal(double number) {
        return new BigDecimal(single ? Float.toString((float) number) : Double.toString(number));
    }
}
