package io.segmentkit.jdbc.sql;

import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.Optional;

/** Negative tests and the positive ones that they are the complements of (A8). */
final class Twins {
    private Twins() {}

    /** The positive twin; empty where the test is positive itself. */
    static Optional<ValueTest> positive(ValueTest test) {
        if (test instanceof ValueTest.IsAbsent) {
            return Optional.of(ValueTests.isPresent());
        }
        if (test instanceof ValueTest.IsNot isNot) {
            return Optional.of(isNot.complement());
        }
        return test instanceof ValueTest.NoneOf noneOf ? Optional.of(noneOf.complement()) : Optional.empty();
    }
}
