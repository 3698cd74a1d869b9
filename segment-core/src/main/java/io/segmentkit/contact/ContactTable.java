package io.segmentkit.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Contacts that are at hand, by their position, and whom of them a contact is saved as: the rule of
 * {@link ContactTransaction}, for stores of contacts. A store that has more contacts than it wants at hand puts in, before a
 * batch is saved, all that have an external id, an address or a mobile number of the batch.
 *
 * <p>Not safe between threads.
 */
public final class ContactTable {
    private final List<ContactEntry> entries;
    private final Map<String, Integer> byExternalId;
    private final Map<EmailAddress, Integer> byEmail;
    private final Map<String, Set<Integer>> byMobile;
    private final Map<String, Integer> byMobileOnly;
    private final Set<Integer> saved = new HashSet<>();

    /** A table without contacts. */
    public ContactTable() {
        entries = new ArrayList<>();
        byExternalId = new HashMap<>();
        byEmail = new HashMap<>();
        byMobile = new HashMap<>();
        byMobileOnly = new HashMap<>();
    }

    private ContactTable(ContactTable from) {
        entries = new ArrayList<>(from.entries);
        byExternalId = new HashMap<>(from.byExternalId);
        byEmail = new HashMap<>(from.byEmail);
        byMobile = new HashMap<>();
        from.byMobile.forEach((number, positions) -> byMobile.put(number, new HashSet<>(positions)));
        byMobileOnly = new HashMap<>(from.byMobileOnly);
    }

    /** The same contacts, none of them saved yet. */
    public ContactTable copy() {
        return new ContactTable(this);
    }

    /** The contacts as they are now, in the order of their positions. */
    public List<ContactEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Puts in a contact that is stored.
     *
     * @param savedBefore whether it was saved before in the same transaction
     */
    public void put(ContactEntry stored, boolean savedBefore) {
        entries.add(stored);
        index(entries.size() - 1, stored.contact());
        if (savedBefore) {
            saved.add(entries.size() - 1);
        }
    }

    /** The contact at that position is in these segments. */
    public void putInto(int position, Set<SegmentName> segments) {
        entries.set(position, new ContactEntry(entries.get(position).contact(), segments));
    }

    /** The positions of contacts that were saved, whether or not that has changed them. */
    public Set<Integer> saved() {
        return Set.copyOf(saved);
    }

    /** Saves a contact as the one that it is, or as a new one behind all others. */
    public SavedContact save(ContactEntry given, SegmentAssignment assignment) {
        Contact contact = given.contact();
        Optional<Integer> byId = contact.externalId().map(byExternalId::get);
        Optional<Integer> byAddress = contact.email().map(byEmail::get);
        if (byAddress.isPresent() && belongsToAnother(byAddress.get(), byId, contact)) {
            return SavedContact.CONFLICT;
        }
        Optional<Integer> found =
                byId.or(() -> byAddress).or(() -> contact.mobile().map(byMobileOnly::get));
        if (found.isPresent()) {
            return update(found.get(), given, assignment);
        }
        Set<Integer> sharing = hasMobileOnly(contact) ? sharing(contact) : Set.of();
        return switch (sharing.size()) {
            case 0 -> create(given);
            case 1 -> update(sharing.iterator().next(), given, assignment);
            default -> SavedContact.CONFLICT;
        };
    }

    private boolean belongsToAnother(int owner, Optional<Integer> byId, Contact contact) {
        if (byId.isPresent()) {
            return byId.get() != owner;
        }
        Optional<String> id = entries.get(owner).contact().externalId();
        return id.isPresent() && contact.externalId().isPresent();
    }

    private static boolean hasMobileOnly(Contact contact) {
        return contact.externalId().isEmpty() && contact.email().isEmpty();
    }

    private Set<Integer> sharing(Contact contact) {
        return contact.mobile().map(byMobile::get).orElse(Set.of());
    }

    private SavedContact create(ContactEntry given) {
        put(given, true);
        return SavedContact.CREATED;
    }

    private SavedContact update(int position, ContactEntry given, SegmentAssignment assignment) {
        if (!saved.add(position)) {
            return SavedContact.CONFLICT;
        }
        ContactEntry stored = entries.get(position);
        Set<SegmentName> segments = new HashSet<>(given.segments());
        if (assignment == SegmentAssignment.ADD) {
            segments.addAll(stored.segments());
        }
        ContactEntry updated = new ContactEntry(stored.contact().updatedBy(given.contact()), segments);
        if (updated.equals(stored)) {
            return SavedContact.UNCHANGED;
        }
        forget(position, stored.contact());
        entries.set(position, updated);
        index(position, updated.contact());
        return SavedContact.UPDATED;
    }

    private void index(int position, Contact contact) {
        contact.externalId().ifPresent(id -> byExternalId.put(id, position));
        contact.email().ifPresent(address -> byEmail.put(address, position));
        contact.mobile().ifPresent(number -> {
            byMobile.computeIfAbsent(number, none -> new HashSet<>()).add(position);
            if (hasMobileOnly(contact)) {
                byMobileOnly.put(number, position);
            }
        });
    }

    private void forget(int position, Contact contact) {
        contact.externalId().ifPresent(byExternalId::remove);
        contact.email().ifPresent(byEmail::remove);
        contact.mobile().map(byMobile::get).ifPresent(positions -> positions.remove(position));
        if (hasMobileOnly(contact)) {
            contact.mobile().ifPresent(byMobileOnly::remove);
        }
    }
}
