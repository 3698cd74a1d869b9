package io.segmentkit.store;

import static java.util.Objects.requireNonNull;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.time.AsOf;
import java.util.Map;

/**
 * What the members of a segment were computed from, but for the data: so the next refresh can ask what made the difference
 * (B5).
 *
 * <p>Immutable, equal by value.
 *
 * @param criterion the criterion, with saved criteria in the places of their names
 * @param asOf as of when
 * @param segments the segments that the criterion names, and which of their members it was asked with
 */
public record Basis(Criterion criterion, AsOf asOf, Map<SegmentName, MembersAfter> segments) {
    /**
     * The members that a segment had after so many {@linkplain SegmentStatus#attempt attempts}.
     *
     * @param segment which segment
     * @param attempt how many
     */
    public record MembersAfter(SegmentId segment, long attempt) {}

    /** Takes a copy. */
    public Basis {
        requireNonNull(criterion, "criterion");
        requireNonNull(asOf, "asOf");
        segments = Map.copyOf(segments);
    }
}
