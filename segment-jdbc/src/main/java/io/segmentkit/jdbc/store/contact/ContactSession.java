package io.segmentkit.jdbc.store.contact;

import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactTable;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.contact.StoredContact;
import io.segmentkit.jdbc.population.DatabaseException;
import io.segmentkit.jdbc.store.database.Boundary;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.Completion;
import io.segmentkit.store.StoredSegment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A connection on which contacts are saved. What was saved is a bit for each contact. */
final class ContactSession implements AutoCloseable {
    private final JdbcContactStore store;
    private final Connection connection;
    private final Boundary boundary;
    private final DSLContext sql;
    private final BitSet saved = new BitSet();
    private final Map<String, StoredSegment> touched = new TreeMap<>(Comparator.naturalOrder());
    private int numbers;

    ContactSession(JdbcContactStore store) {
        this.store = store;
        Transactions transactions = store.transactions();
        try {
            this.connection = transactions.source().getConnection();
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
        Boundary opened = null;
        try {
            opened = transactions.begin(connection);
            this.boundary = opened;
            this.sql = transactions.on(connection);
            this.numbers = Math.toIntExact(store.rows().hold(sql));
        } catch (SQLException failure) {
            DatabaseException told = DatabaseException.of("", failure);
            undo(opened, told);
            throw told;
        } catch (RuntimeException failure) {
            undo(opened, failure);
            throw failure;
        }
    }

    private void undo(@Nullable Boundary opened, RuntimeException failure) {
        try (connection) {
            if (opened != null) {
                opened.close();
            }
        } catch (SQLException secondary) {
            failure.addSuppressed(secondary);
        }
    }

    List<SavedContact> save(Catalog catalog, List<ContactEntry> batch, SegmentAssignment assignment) {
        List<StoredContact> known = store.rows()
                .identifiedAs(sql, batch.stream().map(ContactEntry::contact).toList());
        Map<String, Set<SegmentName>> memberships =
                store.segments().of(sql, known.stream().map(StoredContact::id).toList());
        ContactTable table = new ContactTable();
        for (StoredContact one : known) {
            Set<SegmentName> segments = memberships.getOrDefault(one.id(), Set.of());
            table.put(new ContactEntry(one.contact(), segments), saved.get(Integer.parseInt(one.id())));
        }
        List<ContactEntry> before = table.entries();
        List<SavedContact> results = new ArrayList<>(batch.size());
        batch.forEach(entry -> results.add(table.save(entry, assignment)));
        write(catalog, known, before, table);
        return results;
    }

    private void write(Catalog catalog, List<StoredContact> known, List<ContactEntry> before, ContactTable table) {
        List<ContactEntry> after = table.entries();
        List<StoredContact> updated = new ArrayList<>();
        List<StoredContact> created = new ArrayList<>();
        Map<SegmentName, List<String>> come = new HashMap<>();
        Map<SegmentName, List<String>> gone = new HashMap<>();
        for (int position : table.saved().stream().sorted().toList()) {
            ContactEntry entry = after.get(position);
            boolean isNew = position >= known.size();
            String id =
                    isNew ? Integer.toString(++numbers) : known.get(position).id();
            saved.set(Integer.parseInt(id));
            StoredContact contact = new StoredContact(id, entry.contact());
            if (isNew) {
                created.add(contact);
            } else if (!entry.contact().equals(before.get(position).contact())) {
                updated.add(contact);
            }
            Set<SegmentName> was = isNew ? Set.of() : before.get(position).segments();
            moved(entry.segments(), was, id, come);
            moved(was, entry.segments(), id, gone);
        }
        store.rows().update(sql, updated);
        store.rows().insert(sql, created);
        if (!created.isEmpty()) {
            store.rows().numbered(sql, numbers);
        }
        come.forEach((name, ids) -> store.segments().come(sql, touched(catalog, name), ids));
        gone.forEach((name, ids) -> store.segments().go(sql, touched(catalog, name), ids));
    }

    private static void moved(
            Set<SegmentName> some, Set<SegmentName> others, String id, Map<SegmentName, List<String>> into) {
        for (SegmentName name : some) {
            if (!others.contains(name)) {
                into.computeIfAbsent(name, none -> new ArrayList<>()).add(id);
            }
        }
    }

    private StoredSegment touched(Catalog catalog, SegmentName name) {
        StoredSegment segment = catalog.segment(name)
                .orElseThrow(() -> new IllegalStateException(
                        "segment \"" + name + "\" was renamed or created since the contacts were given"));
        touched.put(segment.id().toString(), segment);
        return segment;
    }

    /** Segments in the order of their ids, so that transactions do not wait for each other. */
    void commit(Function<StoredSegment, Completion> completion) {
        for (StoredSegment segment : touched.values()) {
            store.segments().commit(sql, segment, completion.apply(segment));
        }
        try {
            boundary.commit();
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }

    @Override
    public void close() {
        try (connection) {
            boundary.close();
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }
}
