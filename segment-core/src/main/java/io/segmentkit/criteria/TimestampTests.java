package io.segmentkit.criteria;

import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.time.Instant;

/** What can be asked of a moment, be it an attribute or a measure over activities or records. */
public sealed interface TimestampTests permits TimestampAttribute, Measured.OfTimestamp {
    /** The moment passes the test. */
    Criterion test(ValueTest test);

    /** It falls within the window: within its days in the as-of's zone (W13), or its rolling hours (W10). */
    default Criterion in(Window window) {
        return test(ValueTests.in(window));
    }

    /** It is this instant. */
    default Criterion is(Instant instant) {
        return test(ValueTests.is(new Value.Timestamp(instant)));
    }

    /** It is not this instant, or absent: the complement of {@link #is}. */
    default Criterion isNot(Instant instant) {
        return test(ValueTests.isNot(new Value.Timestamp(instant)));
    }

    /** It is earlier than this instant. */
    default Criterion before(Instant instant) {
        return test(ValueTests.lessThan(new Value.Timestamp(instant)));
    }

    /** It is this instant or earlier. */
    default Criterion atOrBefore(Instant instant) {
        return test(ValueTests.atMost(new Value.Timestamp(instant)));
    }

    /** It is later than this instant. */
    default Criterion after(Instant instant) {
        return test(ValueTests.greaterThan(new Value.Timestamp(instant)));
    }

    /** It is this instant or later. */
    default Criterion atOrAfter(Instant instant) {
        return test(ValueTests.atLeast(new Value.Timestamp(instant)));
    }

    /**
     * It lies between these instants, both in.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    default Criterion between(Instant from, Instant to) {
        return test(ValueTests.between(new Value.Timestamp(from), new Value.Timestamp(to)));
    }
}
