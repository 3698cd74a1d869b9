package io.segmentkit.examples.benchmarks.prototype;

import java.util.List;

/** Counts by one plan. */
interface Loop<T> {
    long count(List<T> subjects);
}
