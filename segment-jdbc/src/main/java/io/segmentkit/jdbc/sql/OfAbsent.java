package io.segmentkit.jdbc.sql;

/** What a condition on an expression has to be where the value is absent. */
enum OfAbsent {
    /** Anything: there are only present values. */
    ANY,
    /** False or unknown: where no negation stands around, the two come to the same, and indexes serve better. */
    FALSE_OR_UNKNOWN,
    /** False, so that its negation is true. */
    FALSE
}
