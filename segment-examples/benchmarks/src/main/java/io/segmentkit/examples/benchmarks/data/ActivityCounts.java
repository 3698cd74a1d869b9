package io.segmentkit.examples.benchmarks.data;

import java.util.SplittableRandom;

/** How many activities each contact has: log-normal, ten times as many in all as there are contacts. */
final class ActivityCounts {
    private static final int MEAN = 10;
    private static final LogNormal DISTRIBUTION = LogNormal.ofMean(MEAN, 1.2);

    private ActivityCounts() {}

    static int[] draw(int contacts, SplittableRandom random) {
        int[] counts = new int[contacts];
        long left = (long) contacts * MEAN;
        for (int i = 0; i < contacts; i++) {
            counts[i] = (int) (DISTRIBUTION.draw(random) + random.nextDouble());
            left -= counts[i];
        }
        while (left != 0) {
            int i = random.nextInt(contacts);
            int step = left > 0 ? 1 : counts[i] > 0 ? -1 : 0;
            counts[i] += step;
            left -= step;
        }
        return counts;
    }
}
