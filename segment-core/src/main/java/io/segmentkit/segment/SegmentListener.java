package io.segmentkit.segment;

import io.segmentkit.store.Announcement;
import java.util.stream.Stream;

/**
 * Is told what became of segments, after it was committed (R7), of each segment in order.
 *
 * <p>Each run is told at least once: again if a method throws, or the node dies while it tells. A host that must not do
 * something twice keeps the id of the run. Called on the threads that call {@link Segments#refreshDue} and what else
 * changes members, of several nodes where there are several.
 */
public interface SegmentListener {
    /**
     * Profiles have become members.
     *
     * @param announcement the run and the segment's name
     * @param ids the profiles, each once; closed by the service afterwards
     */
    default void entered(Announcement announcement, Stream<String> ids) {}

    /**
     * Profiles are members no longer.
     *
     * @param announcement the run and the segment's name
     * @param ids the profiles, each once; closed by the service afterwards
     */
    default void left(Announcement announcement, Stream<String> ids) {}

    /** The members were computed or changed by hand; comes after those who entered and left. */
    default void refreshed(Announcement announcement) {}

    /** Computing failed; the members are those of before. */
    default void failed(Announcement announcement) {}
}
