package io.segmentkit.definition;

/** Where the members of a segment come from (S1, S8). */
public enum SegmentKind {
    /** From a criterion, when it is computed. */
    DYNAMIC,
    /** From a list that is kept by hand. */
    STATIC,
    /** From outside data, such as a file of ids, which replaces the members each time it comes in. */
    OUTSIDE
}
