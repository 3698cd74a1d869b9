package io.segmentkit.sample;

import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;

/**
 * A test as its positive twin (A8).
 *
 * @param test the positive test
 * @param holds whether it is to hold; false where the test was its complement
 */
public record PositiveTest(ValueTest test, boolean holds) {
    public static PositiveTest of(ValueTest test) {
        if (test instanceof ValueTest.IsNot isNot) {
            return new PositiveTest(isNot.complement(), false);
        }
        if (test instanceof ValueTest.NoneOf noneOf) {
            return new PositiveTest(noneOf.complement(), false);
        }
        return test instanceof ValueTest.IsAbsent
                ? new PositiveTest(ValueTests.isPresent(), false)
                : new PositiveTest(test, true);
    }
}
