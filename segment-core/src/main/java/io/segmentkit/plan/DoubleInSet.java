package io.segmentkit.plan;

import java.util.function.ToDoubleFunction;

/** A number is one of several. */
record DoubleInSet<T>(ToDoubleFunction<? super T> read, DecimalSet numbers) implements Node<T> {
    @Override
    public boolean test(T subject) {
        return numbers.contains(read.applyAsDouble(subject));
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
