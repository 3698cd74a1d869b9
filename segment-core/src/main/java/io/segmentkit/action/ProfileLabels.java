package io.segmentkit.action;

import io.segmentkit.criteria.LabelSet;
import java.util.Collection;
import java.util.Set;

/**
 * Changes labels of profiles: the port that a host's population implements, in memory or in a database.
 *
 * <p>Each change is one transaction: it happens as a whole or not at all. Done twice it changes nothing more. Ids that no
 * profile has are left out. Once it has returned, criteria see it. What cannot be done throws an unchecked exception.
 *
 * <p>Safe between threads, also for the same label and profiles at the same time.
 */
public interface ProfileLabels {
    /** The names of the label sets that it can change. */
    Set<String> labelSets();

    /**
     * These profiles have the label.
     *
     * @param profileIds at most some thousands; one that comes twice counts once
     * @return how many did not have it before
     * @throws IllegalArgumentException if it can't change the set
     * @throws UnknownLabelException if the set is closed and does not have the label
     */
    int add(LabelSet labels, String label, Collection<String> profileIds);

    /**
     * These profiles do not have the label. One that no profile can have is no error.
     *
     * @param profileIds at most some thousands; one that comes twice counts once
     * @return how many had it before
     * @throws IllegalArgumentException if it can't change the set
     */
    int remove(LabelSet labels, String label, Collection<String> profileIds);
}
