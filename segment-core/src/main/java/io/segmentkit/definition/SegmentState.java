package io.segmentkit.definition;

/** How far a segment is in its life (S3). Follows from what was computed when, and from the time. */
public enum SegmentState {
    /** Not computed yet. */
    CREATING,
    /** Computed, and its readiness is not over: actions are possible. */
    READY,
    /** Its readiness is over: it can be seen, copied, deleted and refreshed, and not acted on. */
    ARCHIVED
}
