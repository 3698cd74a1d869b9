package io.segmentkit.criteria;

import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.time.LocalDate;
import java.util.Arrays;

/** What can be asked of a date, be it an attribute or a measure over activities or records. */
public sealed interface DateTests permits DateAttribute, Measured.OfDate {
    /** The date passes the test. */
    Criterion test(ValueTest test);

    /** It falls within the window, which may ignore the year (W14). */
    default Criterion in(Window window) {
        return test(ValueTests.in(window));
    }

    /** It is this day. */
    default Criterion is(LocalDate date) {
        return test(ValueTests.is(new Value.Date(date)));
    }

    /** It is not this day, or absent: the complement of {@link #is}. */
    default Criterion isNot(LocalDate date) {
        return test(ValueTests.isNot(new Value.Date(date)));
    }

    /** It is one of these days, of which there must be at least one. */
    default Criterion oneOf(LocalDate... dates) {
        return test(ValueTests.oneOf(Arrays.stream(dates).map(Value.Date::new).toList()));
    }

    /** It is none of these days, or absent: the complement of {@link #oneOf}. */
    default Criterion noneOf(LocalDate... dates) {
        return test(ValueTests.noneOf(Arrays.stream(dates).map(Value.Date::new).toList()));
    }

    /** It is earlier than this day. */
    default Criterion before(LocalDate date) {
        return test(ValueTests.lessThan(new Value.Date(date)));
    }

    /** It is this day or earlier. */
    default Criterion onOrBefore(LocalDate date) {
        return test(ValueTests.atMost(new Value.Date(date)));
    }

    /** It is later than this day. */
    default Criterion after(LocalDate date) {
        return test(ValueTests.greaterThan(new Value.Date(date)));
    }

    /** It is this day or later. */
    default Criterion onOrAfter(LocalDate date) {
        return test(ValueTests.atLeast(new Value.Date(date)));
    }

    /**
     * It lies between these days, both in.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    default Criterion between(LocalDate from, LocalDate to) {
        return test(ValueTests.between(new Value.Date(from), new Value.Date(to)));
    }
}
