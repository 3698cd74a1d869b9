package io.segmentkit.jdbc.sql;

import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;

/** What can be said in advance of positive tests of numbers. */
final class NumberTest {
    private NumberTest() {}

    /** Whether a number passes the test. */
    static boolean passes(BigDecimal number, ValueTest test) {
        if (test instanceof ValueTest.Is is) {
            return is.value().equals(new Value.Decimal(number));
        }
        if (test instanceof ValueTest.OneOf oneOf) {
            return oneOf.values().contains(new Value.Decimal(number));
        }
        if (test instanceof ValueTest.InRange range) {
            return range.from().stream().allMatch(from -> isWithin(number.compareTo(end(from)), from))
                    && range.to().stream().allMatch(to -> isWithin(end(to).compareTo(number), to));
        }
        return test instanceof ValueTest.IsPresent;
    }

    /** Whether every count from 1 on passes the test. */
    static boolean passesAnyCount(ValueTest test) {
        return test instanceof ValueTest.InRange range && range.to().isEmpty() && passes(BigDecimal.ONE, test);
    }

    /** Whether no count from 1 on passes the test, which 0 passes. */
    static boolean passesOnlyZero(ValueTest test) {
        if (test instanceof ValueTest.InRange range) {
            return !passes(BigDecimal.ONE, test) && range.to().isPresent();
        }
        return test instanceof ValueTest.Is;
    }

    private static BigDecimal end(Bound bound) {
        return ((Value.Decimal) bound.value()).number();
    }

    private static boolean isWithin(int order, Bound bound) {
        return order > 0 || (order == 0 && bound.inclusive());
    }
}
