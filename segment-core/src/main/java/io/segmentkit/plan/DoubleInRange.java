package io.segmentkit.plan;

import java.util.function.ToDoubleFunction;

/** A number lies between two others, both in; NaN and the infinities lie nowhere. */
record DoubleInRange<T>(ToDoubleFunction<? super T> read, double least, double greatest) implements Node<T> {
    @Override
    public boolean test(T subject) {
        double value = read.applyAsDouble(subject);
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
