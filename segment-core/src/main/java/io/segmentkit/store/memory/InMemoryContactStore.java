package io.segmentkit.store.memory;

import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.ContactTable;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.contact.StoredContact;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Completion;
import io.segmentkit.store.StoredSegment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Contacts in memory, whose segments are the static ones of a store of segments: what an import puts into a segment are its
 * members, with a run in its history. A transaction works on a copy, which takes the place of what was there when it is
 * committed; if another was committed since it began, it fails and nothing is stored.
 *
 * <p>The ids of contacts, under which they are members, are {@code 1}, {@code 2} and so on in the order of creation.
 *
 * <p>Safe between threads.
 */
public final class InMemoryContactStore implements ContactStore {
    private final InMemorySegmentStore segments;
    private final Clock clock;
    private ContactTable committed = new ContactTable();

    private InMemoryContactStore(InMemorySegmentStore segments, Clock clock) {
        this.segments = segments;
        this.clock = clock;
    }

    /**
     * A store without contacts, beside these segments.
     *
     * @param clock says when members have changed
     */
    public static InMemoryContactStore beside(InMemorySegmentStore segments, Clock clock) {
        return new InMemoryContactStore(segments, clock);
    }

    /**
     * A store without contacts, with these static segments of its own.
     *
     * @throws IllegalArgumentException if a name is blank, or two are the same
     */
    public static InMemoryContactStore withSegments(String... names) {
        Set<SegmentName> different = new HashSet<>();
        List<StoredSegment> lists = new ArrayList<>();
        for (String text : names) {
            SegmentName name = SegmentName.of(text);
            if (!different.add(name)) {
                throw new IllegalArgumentException("two segments have the name " + name);
            }
            lists.add(new StoredSegment(SegmentId.random(), SegmentDefinition.ofList(text), Instant.EPOCH, 1));
        }
        InMemorySegmentStore own = InMemorySegmentStore.empty();
        own.change(new CatalogChange(0, lists, Set.of(), List.of(), Set.of(), List.of()));
        // Nobody sees the history of these segments.
        return new InMemoryContactStore(own, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** The contacts, in the order in which they were created; the names of their segments as the store has them. */
    public List<ContactEntry> contacts() {
        synchronized (segments) {
            return current().entries();
        }
    }

    /** The contacts with their ids, in the order in which they were created: a population, for those who want one. */
    public List<StoredContact> stored() {
        List<ContactEntry> entries;
        synchronized (segments) {
            entries = committed.entries();
        }
        List<StoredContact> stored = new ArrayList<>(entries.size());
        for (ContactEntry entry : entries) {
            stored.add(new StoredContact(id(stored.size()), entry.contact()));
        }
        return List.copyOf(stored);
    }

    private static String id(int position) {
        return Integer.toString(position + 1);
    }

    @Override
    public Set<SegmentName> staticSegments(Set<SegmentName> names) {
        Catalog catalog = segments.catalog();
        return names.stream()
                .filter(name -> staticSegment(catalog, name).isPresent())
                .collect(Collectors.toSet());
    }

    static Optional<StoredSegment> staticSegment(Catalog catalog, SegmentName name) {
        return catalog.segment(name).filter(InMemoryContactStore::isStatic);
    }

    private static boolean isStatic(StoredSegment segment) {
        return segment.definition().kind() == SegmentKind.STATIC;
    }

    @Override
    public ContactTransaction begin() {
        synchronized (segments) {
            return new ContactCopy(this, committed);
        }
    }

    /** A copy of the contacts, none of them saved yet, in the segments that they are in now. */
    ContactTable current() {
        synchronized (segments) {
            ContactTable table = committed.copy();
            Map<String, Set<SegmentName>> memberships = new HashMap<>();
            for (StoredSegment segment : segments.catalog().segments()) {
                if (isStatic(segment)) {
                    segments.members(segment.id())
                            .ids()
                            .forEach(id -> memberships
                                    .computeIfAbsent(id, none -> new HashSet<>())
                                    .add(segment.name()));
                }
            }
            int size = table.entries().size();
            for (int i = 0; i < size; i++) {
                table.putInto(i, memberships.getOrDefault(id(i), Set.of()));
            }
            return table;
        }
    }

    Catalog catalog() {
        return segments.catalog();
    }

    void replace(ContactTable before, List<ContactEntry> old, ContactTable after) {
        synchronized (segments) {
            if (committed != before) {
                throw new IllegalStateException("another transaction was committed since this one began");
            }
            Catalog catalog = segments.catalog();
            Map<SegmentName, MembersMoved> moved = moved(old, after);
            for (SegmentName name : moved.keySet()) {
                if (staticSegment(catalog, name).isEmpty()) {
                    throw new IllegalStateException("segment \"" + name + "\" was removed since the transaction began");
                }
            }
            moved.forEach((name, change) -> {
                StoredSegment segment = staticSegment(catalog, name).orElseThrow();
                segments.move(segment.id(), change.in(), change.out(), completion(segment));
            });
            committed = after;
        }
    }

    private Completion completion(StoredSegment segment) {
        return Completion.ofList(UUID.randomUUID(), clock.instant(), Duration.ZERO, segment.revision());
    }

    private record MembersMoved(Set<String> in, Set<String> out) {}

    private static Map<SegmentName, MembersMoved> moved(List<ContactEntry> old, ContactTable after) {
        Map<SegmentName, MembersMoved> moved = new HashMap<>();
        List<ContactEntry> entries = after.entries();
        for (int position : after.saved()) {
            Set<SegmentName> was = position < old.size() ? old.get(position).segments() : Set.of();
            Set<SegmentName> now = entries.get(position).segments();
            String id = id(position);
            now.stream()
                    .filter(name -> !was.contains(name))
                    .forEach(name -> of(moved, name).in().add(id));
            was.stream()
                    .filter(name -> !now.contains(name))
                    .forEach(name -> of(moved, name).out().add(id));
        }
        return moved;
    }

    private static MembersMoved of(Map<SegmentName, MembersMoved> moved, SegmentName name) {
        return moved.computeIfAbsent(name, none -> new MembersMoved(new HashSet<>(), new HashSet<>()));
    }
}
