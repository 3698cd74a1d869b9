package io.segmentkit.csv.contact;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.SegmentName;
import java.util.HashSet;
import java.util.Set;

/** What one or more rows say of a person: parts as the last row says that has them, the segments of all. */
record PersonRows(ContactEntry entry, int rows, long firstLine) {
    PersonRows and(ContactEntry later) {
        Set<SegmentName> segments = new HashSet<>(entry.segments());
        segments.addAll(later.segments());
        Contact contact = entry.contact().updatedBy(later.contact());
        return new PersonRows(new ContactEntry(contact, segments), rows + 1, firstLine);
    }
}
