package io.segmentkit.examples.host;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time of the shop, whose days pass as fast as the program goes. A host in production has a system clock. */
final class ShopTime implements InstantSource {
    private volatile Instant now;

    ShopTime(Instant now) {
        this.now = now;
    }

    void is(Instant moment) {
        now = moment;
    }

    Instant tomorrow() {
        return now.plus(Duration.ofDays(1));
    }

    @Override
    public Instant instant() {
        return now;
    }
}
