package io.segmentkit.contact;

import java.util.Set;

/**
 * A contact and the segments that it is in.
 *
 * @param contact the contact
 * @param segments the names of the segments
 */
public record ContactEntry(Contact contact, Set<SegmentName> segments) {
    /** Takes a copy of the names. */
    public ContactEntry {
        segments = Set.copyOf(segments);
    }
}
