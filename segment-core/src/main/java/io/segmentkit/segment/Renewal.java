package io.segmentkit.segment;

import io.segmentkit.segment.setup.Setup;
import java.time.Instant;

/**
 * Holds the claims of a refresh for longer while members come, on the thread that computes: every so many members it looks
 * at the clock, and a third of the lease after the last time it renews them all.
 */
final class Renewal {
    private static final int LOOK_EVERY = 1_000;
    private static final int PART_OF_LEASE = 3;

    private final Setup setup;
    private final Claims claims;
    private Instant next;
    private int came;

    Renewal(Setup setup, Claims claims) {
        this.setup = setup;
        this.claims = claims;
        this.next = later();
    }

    private Instant later() {
        return setup.now().plus(setup.lease().dividedBy(PART_OF_LEASE));
    }

    void memberCame() {
        if (++came == LOOK_EVERY) {
            came = 0;
            renew();
        }
    }

    /** If it is time. */
    void renew() {
        if (!setup.now().isBefore(next)) {
            claims.renew(setup.until());
            next = later();
        }
    }
}
