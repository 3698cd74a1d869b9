package io.segmentkit.plan;

import java.util.function.ToLongFunction;

/** A whole number is one of several. */
record LongInSet<T>(ToLongFunction<? super T> read, DecimalSet numbers) implements Node<T> {
    @Override
    public boolean test(T subject) {
        return numbers.contains(read.applyAsLong(subject));
    }

    @Override
    public int cost() {
        return 3;
    }

    @Override
    public double share() {
        return 0.2;
    }
}
