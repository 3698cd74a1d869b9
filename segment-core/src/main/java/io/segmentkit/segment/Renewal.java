package io.segmentkit.segment;

import io.segmentkit.segment.setup.Setup;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the claims of a refresh for longer while it works, however long its population or database is silent: a thread of its
 * own renews them each third of the lease, and ends with the refresh.
 */
final class Renewal {
    private static final int PART_OF_LEASE = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final Setup setup;
    private final Claims claims;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::renew, "segmentkit-renewal");

    private Renewal(Setup setup, Claims claims) {
        this.setup = setup;
        this.claims = claims;
    }

    /** Begins; to be stopped. */
    static Renewal start(Setup setup, Claims claims) {
        Renewal renewal = new Renewal(setup, claims);
        renewal.thread.setDaemon(true);
        renewal.thread.start();
        return renewal;
    }

    private void renew() {
        Duration part = setup.lease().dividedBy(PART_OF_LEASE);
        long pause = (part.compareTo(LONGEST_PAUSE) < 0 ? part : LONGEST_PAUSE).toNanos();
        try {
            while (!over.await(pause, TimeUnit.NANOSECONDS)) {
                tryToRenew();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails is tried again at the next turn; whether a claim was lost, its commit shows. */
    private void tryToRenew() {
        try {
            claims.renew(setup.until());
        } catch (RuntimeException failed) {
            return;
        }
    }

    /** No claim is renewed after this. */
    void stop() {
        over.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
