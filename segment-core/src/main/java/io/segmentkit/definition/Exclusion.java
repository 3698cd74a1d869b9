package io.segmentkit.definition;

import io.segmentkit.contact.SegmentName;

/** A reason why a profile is not in an audience (S9). */
public sealed interface Exclusion {
    /** The population has no profile of that id. */
    record UnknownProfile() implements Exclusion {}

    /** It is in none of the segments that the audience takes profiles from. */
    record InNoSegment() implements Exclusion {}

    /**
     * It is in a segment that the audience leaves out.
     *
     * @param segment which
     */
    record InSegmentLeftOut(SegmentName segment) implements Exclusion {}

    /**
     * It does not have a consent that the audience requires.
     *
     * @param consent which
     */
    record WithoutConsent(String consent) implements Exclusion {}
}
