package io.segmentkit.store;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Run;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.Optional;

/**
 * A segment claimed by this node, and its new members before anybody sees them. For one thread, but for {@link #renew}; to be
 * closed, best by {@code try}.
 *
 * <p>If the claim's time is over and another node has claimed the segment, or the segment was deleted, then nothing that is
 * done here has an effect any more.
 */
public interface Staging extends AutoCloseable {
    /** Adds a new member, in no particular order; one that is there already stays there once. */
    void add(String profileId);

    /**
     * Adds all members that the criterion holds for, if this store finds them by itself: where the population lives in the
     * same database, no id has to pass through here.
     *
     * @return whether it did; otherwise nothing was added, and whoever asked adds them one by one
     */
    default boolean addAll(Population population, Criterion criterion, AsOf asOf) {
        return false;
    }

    /** Forgets the members that were added, and what was said of changes. */
    void reset();

    /**
     * How the new members differ from the old ones, once all have been added: nothing is added after this but after a {@link
     * #reset}. Need not be asked for.
     */
    StagedChanges changes();

    /**
     * Holds the claim for longer. Called from another thread while this one works, also while it is inside another call here.
     *
     * @param until when others may take over
     * @return whether this node still has it
     */
    boolean renew(Instant until);

    /**
     * Puts the new members in the place of the old ones, records the run with who entered and who left and why, what they were
     * computed from, and what hosts are to be told, and gives the claim back: all of it at once, or nothing.
     *
     * @return the run; empty where the claim was lost, and then nothing happened
     */
    Optional<Run> commit(Completion completion);

    /**
     * Records that computing it failed, leaves the old members, and gives the claim back.
     *
     * @param cause why, without personal data
     * @return the run; empty where the claim was lost, and then nothing happened
     */
    Optional<Run> fail(Completion completion, String cause);

    /** Gives the claim back, unless that has happened; forgets the members that were added. May be called more than once. */
    @Override
    void close();
}
