package io.segmentkit.plan;

import io.segmentkit.value.ValueTest;

/** What is left to a plan of positive tests: their complements have been taken off before. */
final class Complements {
    private Complements() {}

    static IllegalStateException unexpected(ValueTest test) {
        return new IllegalStateException("not a test of one value of this type: " + test);
    }
}
