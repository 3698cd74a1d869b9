package io.segmentkit.examples.host;

import static java.lang.System.err;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.segmentkit.action.ActionReport;
import io.segmentkit.segment.RefreshReport;
import io.segmentkit.segment.Segments;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Runs what is due, over and over, on one of the nodes that share the database. The shop's days are short, so the timer is
 * fast; once a minute is enough for days of 24 hours.
 */
final class SegmentTimer implements AutoCloseable {
    private static final Duration DELAY = Duration.ofMillis(100);
    private static final int SECONDS_AT_MOST = 60;

    private final Segments segments;
    private final Phaser turns = new Phaser(1);
    private final Scheduler scheduler;

    SegmentTimer(DataSource database, Segments segments) {
        this.segments = segments;
        RecurringTask<Void> task =
                Tasks.recurring("segments", FixedDelay.of(DELAY)).execute((instance, context) -> turn());
        scheduler = Scheduler.create(database)
                .startTasks(task)
                .threads(1)
                .pollingInterval(DELAY)
                .build();
        scheduler.start();
    }

    /** What throws here is logged by the scheduler, and done again with the next turn. */
    private void turn() {
        RefreshReport refreshed = segments.refreshDue();
        refreshed.failed().forEach(err::println);
        ActionReport done = segments.actions().runDue();
        done.failed().forEach(err::println);
        segments.announce();
        segments.purgeExpired();
        turns.arrive();
    }

    /** Waits until a turn that begins after this moment has ended; the one that may be running is not enough. */
    void awaitTurn() throws InterruptedException, TimeoutException {
        for (int i = 0; i < 2; i++) {
            turns.awaitAdvanceInterruptibly(turns.getPhase(), SECONDS_AT_MOST, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
