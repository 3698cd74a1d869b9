package io.segmentkit.examples.benchmarks.contender;

/** Counts the contacts that match one query, each time anew. */
@FunctionalInterface
public interface Counter {
    /** How many match. */
    long count();
}
