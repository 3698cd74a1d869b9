package io.segmentkit.definition;

/**
 * Why a profile entered a segment or left it (B5): what, taken back, would have kept it from doing so. Where several things
 * together made it, the one that comes first here.
 */
public enum ChangeCause {
    /** Time passed: a window moved on, an hour or a day was over. So does another zone or another rule of the calendar. */
    TIME,
    /** The criterion is another, or a saved criterion in it; all members of a segment that was never computed before. */
    DEFINITION,
    /** Another segment that the criterion names has other members. */
    SEGMENT,
    /** The profile is another, is new, or is gone. What is dated after the last refresh is new. */
    DATA,
    /** A list was changed by hand, by an import, or from outside. */
    LIST,
    /** It can no longer be told: the definition or members of then are not known any more, or cannot be asked. */
    UNKNOWN
}
