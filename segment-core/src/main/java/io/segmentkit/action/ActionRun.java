package io.segmentkit.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An action claimed by this node. For one thread; to be closed, best by {@code try}.
 *
 * <p>If the claim's time is over and another node has claimed the action, or it was refused, or its segment was removed, then
 * the claim is lost: nothing that is done here has an effect any more, and each method that says so answers false.
 */
public interface ActionRun extends AutoCloseable {
    /** The action as it was when it was claimed. */
    PlannedAction action();

    /**
     * Members that are not done yet, of those that readers saw when the action first began, each once, in an order of the store's own that stays the same; the same ones until they
     * are {@link #done}, by this node or by the one that takes over.
     *
     * @param most how many
     * @return as many, or those that are left; none where all are done
     */
    List<String> next(int most);

    /**
     * Records that the members that {@link #next} gave last are done, none if it gave none, and holds the claim for longer.
     *
     * @param changed how many profiles were changed, or written
     * @param until when others may take over
     * @return whether this node still has the action
     */
    boolean done(long changed, Instant until);

    /**
     * Begins anew with the first member: for what cannot be done in parts, such as a file.
     *
     * @param until when others may take over
     * @return whether this node still has the action
     */
    boolean restart(Instant until);

    /**
     * Records that the action is {@link ActionState#DONE} and gives it back. The members that it worked on are forgotten.
     *
     * @param file the name of the file that was written, if one was
     * @return whether this node still had the action
     */
    boolean complete(Instant at, Optional<String> file);

    /**
     * Records that this attempt has {@link ActionState#FAILED} and gives the action back. What was done stays, and so do the
     * members that are left.
     *
     * @param cause why, without personal data
     * @return whether this node still had the action
     */
    boolean fail(Instant at, String cause);

    /** Gives the action back, unless that has happened; others can claim it at once. May be called more than once. */
    @Override
    void close();
}
