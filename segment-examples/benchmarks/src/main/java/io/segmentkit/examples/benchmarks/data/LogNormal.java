package io.segmentkit.examples.benchmarks.data;

import java.util.SplittableRandom;

/**
 * Draws numbers whose logarithm is normal, by formulas that every JDK computes alike.
 *
 * @param median half of the numbers are less
 * @param sigma the standard deviation of their logarithm
 */
record LogNormal(double median, double sigma) {
    static LogNormal ofMean(double mean, double sigma) {
        return new LogNormal(mean / StrictMath.exp(sigma * sigma / 2), sigma);
    }

    double draw(SplittableRandom random) {
        // Box and Muller; the first draw is moved from [0, 1) to (0, 1].
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        double normal = radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
        return median * StrictMath.exp(sigma * normal);
    }
}
