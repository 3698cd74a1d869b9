package io.segmentkit.criteria;

/** How many of the labels asked for a profile must have (A2). */
public enum LabelMatch {
    /** At least one of them. */
    ANY,
    /** Every one of them. */
    ALL,
    /** Not one of them: the complement of {@link #ANY} (A8). */
    NONE
}
