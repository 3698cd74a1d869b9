package io.segmentkit.segment.setup;

import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.RefreshSchedule;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.definition.SegmentState;
import io.segmentkit.store.Failure;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What follows for a segment from the time (S3). */
public record Life(ZoneId zone, Duration firstRetry) {
    private static final Duration LONGEST_RETRY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 20;

    public SegmentState state(StoredSegment segment, SegmentStatus status, Instant now) {
        if (status.computed().isEmpty()) {
            return SegmentState.CREATING;
        }
        boolean over =
                expires(segment, status).map(expires -> !now.isBefore(expires)).orElse(false);
        return over ? SegmentState.ARCHIVED : SegmentState.READY;
    }

    /** When its readiness is over. */
    public Optional<Instant> expires(StoredSegment segment, SegmentStatus status) {
        return status.computed()
                .flatMap(computed -> segment.definition().readiness().map(computed::plus));
    }

    /** From when on it is to be computed; empty where it need not be. */
    public Optional<Instant> due(StoredSegment segment, SegmentStatus status, long revision) {
        if (segment.definition().kind() != SegmentKind.DYNAMIC) {
            return Optional.empty();
        }
        boolean edited = revision > status.revision();
        RefreshSchedule schedule = segment.definition().schedule();
        if (status.failure().isPresent() && !edited) {
            return status.failure().map(failure -> retry(failure, schedule));
        }
        if (status.computed().isEmpty() || edited) {
            return Optional.of(segment.created());
        }
        return status.computed().flatMap(computed -> schedule.next(segment.created(), computed, zone));
    }

    private Instant retry(Failure failure, RefreshSchedule schedule) {
        Duration atMost = schedule.interval()
                .filter(interval -> interval.compareTo(LONGEST_RETRY) < 0)
                .orElse(LONGEST_RETRY);
        return failure.at().plus(wait(failure.times(), atMost));
    }

    private Duration wait(int failures, Duration atMost) {
        Duration wait = firstRetry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(atMost) < 0 ? wait : atMost;
    }

    /** From when on an action may be tried, again if it has failed. */
    public Instant due(PlannedAction action) {
        return action.failures() == 0
                ? action.planned()
                : action.ended().orElse(action.planned()).plus(wait(action.failures(), LONGEST_RETRY));
    }
}
