package io.segmentkit.store;

import io.segmentkit.action.ActionStore;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where segments are kept: in memory, or in the host's database. {@code SegmentStoreContract} holds every store to this.
 *
 * <p>Each method is one transaction: it happens as a whole or not at all, and readers see the one or the other. Safe
 * between threads, and between nodes if the store is shared. A store reads no clock; each moment is given. What fails
 * below throws an unchecked exception of the store.
 */
public interface SegmentStore {
    /** All definitions. */
    Catalog catalog();

    /**
     * Makes the change if the catalog is still the one that it was based on.
     *
     * @return whether it was made; otherwise another came before it
     * @throws IllegalArgumentException if it would leave two segments or two saved criteria with the same name
     */
    boolean change(CatalogChange change);

    /** What has come of each segment of the catalog. */
    Map<SegmentId, SegmentStatus> statuses();

    /** What has come of one segment; empty where there is none of that id. */
    Optional<SegmentStatus> status(SegmentId segment);

    /**
     * Claims a segment for computing. Of all that ask at once, one gets it.
     *
     * @return where its members go; empty where another holds it and its time is not over, where more attempts have been
     *     made than the claim has seen, and where the segment is gone
     */
    Optional<Staging> claim(Claim claim);

    /**
     * Changes the members by hand and records the run, as {@link Staging#commit} does.
     *
     * @return the run; empty where the segment is gone
     */
    Optional<Run> edit(MemberEdit edit);

    /** The members of a segment; nobody where it was not computed, or is gone. */
    StoredMembers members(SegmentId segment);

    /**
     * The members that a segment had after so many {@linkplain SegmentStatus#attempt attempts}; empty where the history no longer
     * has what changed since, or the segment is gone.
     */
    Optional<StoredMembers> members(SegmentId segment, long attempt);

    /** What the members that readers see were computed from; empty where they were not computed, or that is not known. */
    Optional<Basis> basis(SegmentId segment);

    /** The segments that a profile is a member of (S10). */
    Set<SegmentId> segmentsOf(String profileId);

    /** The history of a segment, the last run first. */
    List<Run> runs(SegmentId segment);

    /** Who entered and who left with a run, and why; empty where the history no longer has it. */
    Optional<MemberDifference> difference(UUID run);

    /**
     * Takes runs that hosts have yet to be told of: of each segment the earliest one only, so that hosts hear of them in
     * order, and none that somebody else has taken and may still be telling.
     *
     * @param owner who takes them
     * @param now when
     * @param until when others may take them over
     * @param most how many
     */
    List<Announcement> takeAnnouncements(String owner, Instant now, Instant until, int most);

    /** Hosts have been told of the run; nobody is told again. */
    void announced(UUID run);

    /** Hosts could not be told of the run, which somebody else may take at once, if this owner has it still. */
    void notAnnounced(UUID run, String owner);

    /**
     * Forgets the runs before that moment, also those that hosts were not told of. Members stay.
     *
     * @return how many
     */
    long purgeRuns(Instant before);

    /** The actions on these segments, kept in the same place and in the same transactions. */
    ActionStore actions();
}
