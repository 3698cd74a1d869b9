package io.segmentkit.action;

import io.segmentkit.definition.SegmentId;
import java.time.Instant;
import java.util.Optional;

/**
 * An action on a segment, and what has come of it so far (S6).
 *
 * <p>Immutable, equal by value.
 *
 * @param id its own id
 * @param segment whose members it is for
 * @param action what is done to them
 * @param planned when it was planned
 * @param state how far it is
 * @param progress how many members are done
 * @param started when it first began: it works on the members that readers saw then, whatever is refreshed later
 * @param ended when it was done, was refused, or failed last; empty while it is planned or runs
 * @param failures how many attempts have failed
 * @param cause why it was refused, or failed last, without personal data; empty in other states
 * @param file the name of the file that it has written; empty until it is done, and for what writes none
 */
public record PlannedAction(
        ActionId id,
        SegmentId segment,
        Action action,
        Instant planned,
        ActionState state,
        ActionProgress progress,
        Optional<Instant> started,
        Optional<Instant> ended,
        int failures,
        Optional<String> cause,
        Optional<String> file) {
    /** One that has not begun. */
    public static PlannedAction of(ActionId id, SegmentId segment, Action action, Instant planned) {
        return new PlannedAction(
                id,
                segment,
                action,
                planned,
                ActionState.PLANNED,
                ActionProgress.of(0),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }
    /**
     * The same in the hands of a node. With the first time it begins.
     *
     * @param members how many members it is for, if this is the first time
     */
    public PlannedAction claimed(Instant at, long members) {
        boolean first = started.isEmpty();
        return next(
                ActionState.RUNNING,
                first ? ActionProgress.of(members) : progress,
                Optional.of(started.orElse(at)),
                Optional.empty(),
                failures,
                Optional.empty(),
                file);
    }

    /** The same, so far. */
    public PlannedAction at(ActionProgress reached) {
        return next(state, reached, started, ended, failures, cause, file);
    }

    /** The same, done. */
    public PlannedAction completed(Instant at, Optional<String> written) {
        return next(ActionState.DONE, progress, started, Optional.of(at), failures, Optional.empty(), written);
    }

    /** The same, failed once more. */
    public PlannedAction failed(Instant at, String why) {
        return next(ActionState.FAILED, progress, started, Optional.of(at), failures + 1, Optional.of(why), file);
    }

    /** The same, refused. */
    public PlannedAction refused(Instant at, String why) {
        return next(ActionState.REFUSED, progress, started, Optional.of(at), failures, Optional.of(why), file);
    }

    private PlannedAction next(
            ActionState newState,
            ActionProgress newProgress,
            Optional<Instant> newStarted,
            Optional<Instant> newEnded,
            int newFailures,
            Optional<String> newCause,
            Optional<String> newFile) {
        return new PlannedAction(
                id,
                segment,
                action,
                planned,
                newState,
                newProgress,
                newStarted,
                newEnded,
                newFailures,
                newCause,
                newFile);
    }
}
