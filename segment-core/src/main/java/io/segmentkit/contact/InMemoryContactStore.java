package io.segmentkit.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Contacts in memory, for tests and for hosts without a database. A transaction works on a copy, which takes the place of
 * what was there when it is committed; if another was committed since it began, it fails and nothing is stored.
 *
 * <p>Safe between threads: readers see the contacts of the last commit, and wait for nobody.
 */
public final class InMemoryContactStore implements ContactStore {
    private final Map<SegmentName, SegmentName> segments;
    private ContactTable committed = new ContactTable();

    private InMemoryContactStore(Map<SegmentName, SegmentName> segments) {
        this.segments = segments;
    }

    /**
     * A store without contacts, with these static segments.
     *
     * @throws IllegalArgumentException if a name is blank, or two are the same
     */
    public static InMemoryContactStore withSegments(String... names) {
        Map<SegmentName, SegmentName> segments = new LinkedHashMap<>();
        Arrays.stream(names).map(SegmentName::of).forEach(name -> {
            if (segments.put(name, name) != null) {
                throw new IllegalArgumentException("two segments have the name " + name);
            }
        });
        return new InMemoryContactStore(segments);
    }

    /** The contacts, in the order in which they were created; the names of their segments as the store has them. */
    public List<ContactEntry> contacts() {
        return table().entries();
    }

    @Override
    public Set<SegmentName> staticSegments(Set<SegmentName> names) {
        return names.stream().filter(segments::containsKey).collect(Collectors.toSet());
    }

    @Override
    public ContactTransaction begin() {
        return new Transaction(table());
    }

    private synchronized ContactTable table() {
        return committed;
    }

    private synchronized void replace(ContactTable before, ContactTable after) {
        if (committed != before) {
            throw new IllegalStateException("another transaction was committed since this one began");
        }
        committed = after;
    }

    /** The copy is made when there is something to save. */
    private final class Transaction implements ContactTransaction {
        private final ContactTable before;
        private @Nullable ContactTable after;
        private boolean over;

        Transaction(ContactTable before) {
            this.before = before;
        }

        @Override
        public List<SavedContact> save(List<ContactEntry> batch, SegmentAssignment assignment) {
            requireOpen();
            ContactTable table = after == null ? before.copy() : after;
            after = table;
            List<ContactEntry> entries = batch.stream().map(this::known).toList();
            List<SavedContact> saved = new ArrayList<>(entries.size());
            entries.forEach(entry -> saved.add(table.save(entry, assignment)));
            return saved;
        }

        private ContactEntry known(ContactEntry entry) {
            if (!entry.contact().isIdentified()) {
                throw new IllegalArgumentException(
                        "a contact must have an external id, e-mail address or mobile number");
            }
            return new ContactEntry(
                    entry.contact(), entry.segments().stream().map(this::known).collect(Collectors.toSet()));
        }

        private SegmentName known(SegmentName name) {
            SegmentName known = segments.get(name);
            if (known == null) {
                throw new IllegalArgumentException("no static segment has the name " + name);
            }
            return known;
        }

        @Override
        public void commit() {
            requireOpen();
            over = true;
            if (after != null) {
                replace(before, after);
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
}
