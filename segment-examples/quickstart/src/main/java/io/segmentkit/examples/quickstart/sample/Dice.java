package io.segmentkit.examples.quickstart.sample;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A whole number, both ends in. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True so many times out of a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One of several, the first of them most often. */
    <T> T oftenFirst(List<T> some) {
        return some.get(Math.min(random.nextInt(some.size()), random.nextInt(some.size())));
    }
}
