package io.segmentkit.criteria;

import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.Arrays;

/**
 * What can be asked of a number, be it an attribute or a measure over activities or records. Numbers compare by value,
 * exactly: 1 is 1.0 (A9). A {@code double} that is asked for counts as its shortest decimal form.
 */
public sealed interface NumberTests permits NumberAttribute, Measured.OfNumber {
    /** The number passes the test. */
    Criterion test(ValueTest test);

    /** It is equal to this one. */
    default Criterion is(Number number) {
        return test(ValueTests.is(Value.Decimal.of(number)));
    }

    /** It is not equal to this one, or absent: the complement of {@link #is}. */
    default Criterion isNot(Number number) {
        return test(ValueTests.isNot(Value.Decimal.of(number)));
    }

    /** It is equal to one of these, of which there must be at least one. */
    default Criterion oneOf(Number... numbers) {
        return test(
                ValueTests.oneOf(Arrays.stream(numbers).map(Value.Decimal::of).toList()));
    }

    /** It is equal to none of these, or absent: the complement of {@link #oneOf}. */
    default Criterion noneOf(Number... numbers) {
        return test(
                ValueTests.noneOf(Arrays.stream(numbers).map(Value.Decimal::of).toList()));
    }

    /** It is less than this one. */
    default Criterion lessThan(Number number) {
        return test(ValueTests.lessThan(Value.Decimal.of(number)));
    }

    /** It is this one or less. */
    default Criterion atMost(Number number) {
        return test(ValueTests.atMost(Value.Decimal.of(number)));
    }

    /** It is greater than this one. */
    default Criterion greaterThan(Number number) {
        return test(ValueTests.greaterThan(Value.Decimal.of(number)));
    }

    /** It is this one or greater. */
    default Criterion atLeast(Number number) {
        return test(ValueTests.atLeast(Value.Decimal.of(number)));
    }

    /**
     * It lies between these two, both in.
     *
     * @throws IllegalArgumentException if {@code to} is less than {@code from}
     */
    default Criterion between(Number from, Number to) {
        return test(ValueTests.between(Value.Decimal.of(from), Value.Decimal.of(to)));
    }
}
