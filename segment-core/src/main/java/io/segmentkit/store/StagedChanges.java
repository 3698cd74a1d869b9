package io.segmentkit.store;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import java.util.Collection;
import java.util.List;

/**
 * Who would enter and who would leave with a claimed segment's new members, and why (B5): what is told here is committed with
 * them. For one thread. Who has no cause yet at the commit gets that of the {@link Completion}.
 */
public interface StagedChanges {
    /** How many would enter or leave. */
    long count();

    /**
     * The next of those who would enter, each once and in no particular order.
     *
     * @param most how many
     * @return nobody when all have been told
     */
    List<String> nextEntering(int most);

    /** The next of those who would leave, as {@link #nextEntering}. */
    List<String> nextLeaving(int most);

    /** These are entering, or leaving, for that cause; each has none yet. */
    void explain(ChangeCause cause, Collection<String> profileIds);

    /**
     * All who have no cause yet are entering, or leaving, for that one if the criterion says otherwise of them: does not hold
     * for who is entering, or holds for who is leaving. If this store finds that out by itself: where the population lives in
     * the same database, no id has to pass through here.
     *
     * @return whether it did; otherwise nothing was explained, and whoever asked does it one by one
     */
    default boolean explainAll(ChangeCause cause, Population population, Criterion criterion, AsOf asOf) {
        return false;
    }
}
