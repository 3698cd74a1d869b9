package io.segmentkit.store.memory;

import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactTable;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.store.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A transaction; the copy is made when there is something to save. */
final class ContactCopy implements ContactTransaction {
    private final InMemoryContactStore store;
    private final ContactTable before;
    private List<ContactEntry> old = List.of();
    private @Nullable ContactTable after;
    private boolean over;

    ContactCopy(InMemoryContactStore store, ContactTable before) {
        this.store = store;
        this.before = before;
    }

    @Override
    public List<SavedContact> save(List<ContactEntry> batch, SegmentAssignment assignment) {
        requireOpen();
        Catalog catalog = store.catalog();
        List<ContactEntry> entries =
                batch.stream().map(entry -> known(catalog, entry)).toList();
        ContactTable table = after;
        if (table == null) {
            table = store.current();
            old = table.entries();
            after = table;
        }
        List<SavedContact> saved = new ArrayList<>(entries.size());
        for (ContactEntry entry : entries) {
            saved.add(table.save(entry, assignment));
        }
        return saved;
    }

    private static ContactEntry known(Catalog catalog, ContactEntry entry) {
        if (!entry.contact().isIdentified()) {
            throw new IllegalArgumentException("a contact must have an external id, e-mail address or mobile number");
        }
        return new ContactEntry(
                entry.contact(),
                entry.segments().stream().map(name -> known(catalog, name)).collect(Collectors.toSet()));
    }

    private static SegmentName known(Catalog catalog, SegmentName name) {
        return InMemoryContactStore.staticSegment(catalog, name)
                .orElseThrow(() -> new IllegalArgumentException("no static segment has the name " + name))
                .name();
    }

    @Override
    public void commit() {
        requireOpen();
        over = true;
        if (after != null) {
            store.replace(before, old, after);
        }
    }

    @Override
    public void close() {
        over = true;
        after = null;
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("the transaction is over");
        }
    }
}
