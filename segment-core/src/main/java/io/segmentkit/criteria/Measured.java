package io.segmentkit.criteria;

import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.function.Function;

/**
 * A measure over activities or records, waiting for the test it must pass: {@code activity("purchase").sum(AMOUNT)}.
 * Over no rows a sum and a number of distinct values are 0, everything else is absent.
 */
public abstract sealed class Measured {
    private final Function<ValueTest, Criterion> criterion;

    private Measured(Function<ValueTest, Criterion> criterion) {
        this.criterion = criterion;
    }

    /** The measure passes the test. */
    public final Criterion test(ValueTest test) {
        return criterion.apply(test);
    }

    /** There is something to measure. */
    public final Criterion isPresent() {
        return test(ValueTests.isPresent());
    }

    /** There is nothing to measure: the complement of {@link #isPresent()}. */
    public final Criterion isAbsent() {
        return test(ValueTests.isAbsent());
    }

    /** A measure that is a number. */
    public static final class OfNumber extends Measured implements NumberTests {
        OfNumber(Function<ValueTest, Criterion> criterion) {
            super(criterion);
        }
    }

    /** A measure that is a date. */
    public static final class OfDate extends Measured implements DateTests {
        OfDate(Function<ValueTest, Criterion> criterion) {
            super(criterion);
        }
    }

    /** A measure that is a moment. */
    public static final class OfTimestamp extends Measured implements TimestampTests {
        OfTimestamp(Function<ValueTest, Criterion> criterion) {
            super(criterion);
        }
    }
}
