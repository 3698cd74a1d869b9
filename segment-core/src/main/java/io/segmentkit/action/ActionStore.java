package io.segmentkit.action;

import io.segmentkit.definition.SegmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where actions are kept, beside the segments that they are for: a part of every {@code SegmentStore}, held to its contract.
 * When a segment is removed its actions go in the same transaction, and claims to them are lost.
 *
 * <p>Each method is one transaction. Safe between threads, and between nodes if the store is shared. A store reads no
 * clock; each moment is given. What fails below throws an unchecked exception of the store.
 */
public interface ActionStore {
    /**
     * Keeps an action that has not begun.
     *
     * @return whether it was kept; not where the segment is gone
     * @throws IllegalArgumentException if there is an action of that id
     */
    boolean plan(PlannedAction action);

    /** The actions on a segment, in the order in which they were planned. */
    List<PlannedAction> actions(SegmentId segment);

    /** The action of that id. */
    Optional<PlannedAction> action(ActionId id);

    /** The actions that are not {@linkplain ActionState#isOver over}, of all segments, in the order in which they were planned. */
    List<PlannedAction> open();

    /** The {@linkplain Action#kind kinds} of the actions on each segment; segments without actions may be left out. */
    Map<SegmentId, Set<String>> kinds();

    /**
     * Claims an action for running. Of all that ask at once, one gets it. From then on it is {@link ActionState#RUNNING},
     * and its failure, if it had one, is over ({@code ended} and {@code cause} are empty again).
     *
     * <p>With the first claim the action begins: the members that readers see at this moment are those that it works on, and
     * the store keeps them until the action is over.
     *
     * @return the action, in the hands of this node; empty where another node has it and its time is not over, where it has
     *     failed more often than the claim has seen, and where it is over or gone
     */
    Optional<ActionRun> claim(ActionClaim claim);

    /**
     * Refuses an action that is not over, also one that a node runs, whose claim is then lost. What was done stays.
     *
     * @param cause why, without personal data
     * @return whether it was refused; not where it was over or is gone
     */
    boolean refuse(ActionId id, Instant at, String cause);

    /**
     * Forgets actions that were over before that moment.
     *
     * @return how many
     */
    long purgeActions(Instant before);
}
