package io.segmentkit.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.contact.StoredContact;
import io.segmentkit.contract.ContactStoreContract;
import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.segment.Segments;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InMemoryContactStoreTest extends ContactStoreContract {
    @Override
    protected ContactStore emptyStore(List<String> segments) {
        return InMemoryContactStore.withSegments(segments.toArray(String[]::new));
    }

    @Override
    protected List<ContactEntry> contactsOf(ContactStore store) {
        return ((InMemoryContactStore) store).contacts();
    }

    @Test
    void segmentsOfTheSameNameAreRefused() {
        assertThatThrownBy(() -> InMemoryContactStore.withSegments("VIP", " vip"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two segments have the name vip");
    }

    @Test
    void transactionThatAnotherCameBeforeFails() {
        InMemoryContactStore store = InMemoryContactStore.withSegments();
        ContactEntry ada = new ContactEntry(Contact.builder().externalId("1").build(), Set.of());
        try (ContactTransaction first = store.begin();
                ContactTransaction second = store.begin()) {
            first.save(List.of(ada), SegmentAssignment.ADD);
            second.save(List.of(ada), SegmentAssignment.ADD);
            first.commit();
            assertThatThrownBy(second::commit)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("another transaction was committed since this one began");
        }
        assertThat(store.contacts()).containsExactly(ada);
    }

    @Test
    @DisplayName("C3 S4 an import changes the members of segments, as a list edited by hand does")
    void anImportLandsInTheSegments() {
        InMemorySegmentStore store = InMemorySegmentStore.empty();
        MutableClock clock = MutableClock.at("2026-05-07T10:00:00Z", "UTC");
        InMemoryContactStore contacts = InMemoryContactStore.beside(store, clock);
        Segments segments = Segments.builder()
                .population(InMemoryPopulation.of(
                        ProfileMapping.of(StoredContact.class)
                                .id(StoredContact::id)
                                .build(),
                        contacts.stored()))
                .store(store)
                .clock(clock)
                .build();
        segments.create(SegmentDefinition.ofList("VIP"), List.of());
        segments.create(SegmentDefinition.ofList("Old"), List.of());
        segments.create(SegmentDefinition.dynamic("all", Criteria.everyone()));
        assertThat(contacts.staticSegments(Set.of(SegmentName.of("all"), SegmentName.of("vip"))))
                .containsExactly(SegmentName.of("VIP"));
        save(contacts, SegmentAssignment.ADD, entry("a", "vip"), entry("b", "Old", "VIP"));
        save(contacts, SegmentAssignment.REPLACE, entry("b", "Old"), entry("c", "VIP"));
        assertThat(contacts.stored())
                .extracting(StoredContact::id, one -> one.contact().externalId().orElseThrow())
                .containsExactly(tuple("1", "a"), tuple("2", "b"), tuple("3", "c"));
        assertThat(segments.members("VIP").ids()).containsExactly("1", "3");
        assertThat(segments.members("Old").ids()).containsExactly("2");
        assertThat(segments.history("VIP"))
                .extracting(Run::members, Run::entered, Run::left)
                .startsWith(tuple(2L, 1L, 1L), tuple(2L, 2L, 0L));
        segments.remove("VIP", List.of("1"));
        assertThat(contacts.contacts()).containsExactly(entry("a"), entry("b", "Old"), entry("c", "VIP"));
        assertThat(save(contacts, SegmentAssignment.ADD, entry("a", "VIP"))).containsExactly(SavedContact.UPDATED);
        assertThat(segments.members("VIP").ids()).containsExactly("1", "3");
    }

    private static List<SavedContact> save(
            InMemoryContactStore contacts, SegmentAssignment assignment, ContactEntry... entries) {
        try (ContactTransaction transaction = contacts.begin()) {
            List<SavedContact> saved = transaction.save(List.of(entries), assignment);
            transaction.commit();
            return saved;
        }
    }

    private static ContactEntry entry(String externalId, String... segments) {
        return new ContactEntry(
                Contact.builder().externalId(externalId).build(),
                Stream.of(segments).map(SegmentName::of).collect(Collectors.toSet()));
    }
}
