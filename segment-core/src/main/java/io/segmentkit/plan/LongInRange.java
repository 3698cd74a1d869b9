package io.segmentkit.plan;

import java.util.function.ToLongFunction;

/** A whole number lies between two others, both in. */
record LongInRange<T>(ToLongFunction<? super T> read, long least, long greatest) implements Node<T> {
    @Override
    public boolean test(T subject) {
        long value = read.applyAsLong(subject);
        return value >= least && value <= greatest;
    }

    @Override
    public int cost() {
        return 1;
    }

    @Override
    public double share() {
        return least == greatest ? 0.1 : 0.6;
    }
}
