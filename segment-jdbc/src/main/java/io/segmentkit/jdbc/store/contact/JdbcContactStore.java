package io.segmentkit.jdbc.store.contact;

import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.jdbc.store.segment.Definitions;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.StoredSegment;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Contacts beside the segments that they are in. */
public record JdbcContactStore(
        Transactions transactions, Definitions definitions, ContactRows rows, ContactSegments segments, Clock clock)
        implements ContactStore {
    @Override
    public Set<SegmentName> staticSegments(Set<SegmentName> names) {
        Catalog catalog = catalog();
        return names.stream()
                .filter(name -> staticSegment(catalog, name).isPresent())
                .collect(Collectors.toSet());
    }

    Catalog catalog() {
        return transactions.read(definitions::read);
    }

    static Optional<StoredSegment> staticSegment(Catalog catalog, SegmentName name) {
        return catalog.segment(name).filter(segment -> segment.definition().kind() == SegmentKind.STATIC);
    }

    @Override
    public ContactTransaction begin() {
        return new JdbcContactTransaction(this);
    }
}
