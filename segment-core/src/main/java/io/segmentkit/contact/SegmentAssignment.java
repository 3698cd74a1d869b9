package io.segmentkit.contact;

/** What happens to the segments that a stored contact is in already (C3). */
public enum SegmentAssignment {
    /** It stays in them; those given are added. */
    ADD,
    /** It leaves those that are not given. Only static segments are meant, as the others have no members kept by hand. */
    REPLACE
}
