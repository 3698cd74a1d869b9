package io.segmentkit.segment;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Change;
import io.segmentkit.store.Announcement;
import java.util.function.Consumer;
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
     * Does something whenever profiles enter the segment of that name: {@code onEntry("Services", entries ->
     * entries.forEach(entry -> mailer.welcome(entry.profileId())))}. Each comes with its cause (B5). Another segment of the name, or this one under another, is heard as its name says.
     *
     * @param segment the segment's name, which there need not be yet
     * @param action takes the profiles, each once, and why they entered; what it throws makes the service tell it again
     */
    static SegmentListener onEntry(String segment, Consumer<Stream<Change>> action) {
        SegmentName name = SegmentName.of(segment);
        return new SegmentListener() {
            @Override
            public void entered(Announcement announcement, Stream<Change> entries) {
                if (announcement.name().equals(name)) {
                    action.accept(entries);
                }
            }
        };
    }

    /**
     * Profiles have become members.
     *
     * @param announcement the run and the segment's name
     * @param entries the profiles, each once, and why (B5); closed by the service afterwards
     */
    default void entered(Announcement announcement, Stream<Change> entries) {}

    /**
     * Profiles are members no longer.
     *
     * @param announcement the run and the segment's name
     * @param exits the profiles, each once, and why (B5); closed by the service afterwards
     */
    default void left(Announcement announcement, Stream<Change> exits) {}

    /** The members were computed or changed by hand; comes after those who entered and left. */
    default void refreshed(Announcement announcement) {}

    /** Computing failed; the members are those of before. */
    default void failed(Announcement announcement) {}
}
