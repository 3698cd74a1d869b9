package io.segmentkit.contact;

import java.util.Set;

/**
 * Where imported contacts go: the port that a host's store of contacts implements, in memory or in a database.
 *
 * <p>Safe between threads. Of two transactions at the same time, one may wait for the other or fail; a person is never
 * stored twice.
 */
public interface ContactStore {
    /**
     * Those of the names that segments have which contacts can be put into by hand, which are static ones. Asked with at
     * most some hundreds of names at once.
     */
    Set<SegmentName> staticSegments(Set<SegmentName> names);

    /** Begins to store contacts. To be closed, best by {@code try}. */
    ContactTransaction begin();
}
