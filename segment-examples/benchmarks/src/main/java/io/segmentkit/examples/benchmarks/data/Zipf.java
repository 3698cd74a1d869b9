package io.segmentkit.examples.benchmarks.data;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Draws from a list, the k-th of it with a weight of 1 / k. */
final class Zipf<V> {
    private final List<V> values;
    private final double[] cumulative;

    Zipf(List<V> values) {
        this.values = values;
        this.cumulative = new double[values.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
    }

    V draw(SplittableRandom random) {
        double at = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return values.get(Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1));
    }
}
