package io.segmentkit.reference;

import io.segmentkit.criteria.Criterion;

/** What the name of a segment stands for. */
public sealed interface SegmentReference {
    /**
     * A dynamic segment: its criterion takes the reference's place.
     *
     * @param criterion what its members meet; may itself have references
     */
    record Dynamic(Criterion criterion) implements SegmentReference {}

    /**
     * A static segment, or the members of a dynamic one as they were last computed.
     *
     * @param members who is in it
     */
    record Members(MemberSet members) implements SegmentReference {}

    /**
     * A criterion that is asked of the same profiles in the same call, before the one that refers to it: who it holds for
     * is found out in one pass.
     *
     * @param position its position in that call
     */
    record Earlier(int position) implements SegmentReference {}
}
