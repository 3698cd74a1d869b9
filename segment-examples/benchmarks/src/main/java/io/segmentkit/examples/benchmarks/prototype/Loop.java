package io.segmentkit.examples.benchmarks.prototype;

import java.util.List;

/** Loops over subjects by one plan. */
interface Loop {
    /** How many the plan holds for. */
    long count(List<?> subjects);

    /** As {@link Block#select}. */
    long select(Object[] subjects, int from, long among);
}
