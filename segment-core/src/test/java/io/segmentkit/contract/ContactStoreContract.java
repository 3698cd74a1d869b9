package io.segmentkit.contract;

import static io.segmentkit.contact.SavedContact.CONFLICT;
import static io.segmentkit.contact.SavedContact.CREATED;
import static io.segmentkit.contact.SavedContact.UNCHANGED;
import static io.segmentkit.contact.SavedContact.UPDATED;
import static io.segmentkit.contact.SegmentAssignment.ADD;
import static io.segmentkit.contact.SegmentAssignment.REPLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every store of contacts must do (C2, C3, C4). A backend joins with a subclass that makes an empty store. */
public abstract class ContactStoreContract {
    private static final String MOBILE = "+48601234567";
    private static final String OTHER_MOBILE = "+48601234568";

    private ContactStore store;

    /** A store without contacts, with static segments of these names. */
    protected abstract ContactStore emptyStore(List<String> segments);

    /** What the store has committed, in any order. */
    protected abstract List<ContactEntry> contactsOf(ContactStore store);

    @BeforeEach
    void makeStore() {
        store = emptyStore(List.of("VIP", "Newsletter", "Łódź"));
    }

    @Test
    @DisplayName("S2 names of segments are found trimmed and ignoring case")
    void segmentsAreFoundAsPeopleReadNames() {
        assertThat(store.staticSegments(names(" vip ", "łódź", "unknown"))).isEqualTo(names("VIP", "ŁÓDŹ"));
        assertThat(store.staticSegments(Set.of())).isEmpty();
    }

    @Test
    @DisplayName("C4 nothing is seen before the commit, everything after it")
    void commitShowsEverythingAtOnce() {
        try (ContactTransaction transaction = store.begin()) {
            transaction.save(List.of(entry("1", "ada@example.org", null)), ADD);
            transaction.save(List.of(entry("2", null, MOBILE, "VIP")), ADD);
            assertThat(committedInTheMiddle()).isEmpty();
            transaction.commit();
        }
        assertStored(entry("1", "ada@example.org", null), entry("2", null, MOBILE, "VIP"));
    }

    /** A backend that lets readers wait for a transaction, instead of showing them what was before, says what they saw. */
    protected List<ContactEntry> committedInTheMiddle() {
        return contactsOf(store);
    }

    @Test
    @DisplayName("C4 closing without a commit undoes everything")
    void closeUndoesEverything() {
        save(ADD, entry("1", "ada@example.org", MOBILE, "VIP"));
        try (ContactTransaction transaction = store.begin()) {
            transaction.save(List.of(entry("1", "new@example.org", OTHER_MOBILE, "Newsletter")), REPLACE);
            transaction.save(List.of(entry("2", "eve@example.org", null)), ADD);
        }
        assertStored(entry("1", "ada@example.org", MOBILE, "VIP"));
        assertThat(save(ADD, entry("2", "new@example.org", null))).containsExactly(CREATED);
    }

    @Test
    void closingAfterTheCommitChangesNothing() {
        ContactTransaction transaction = store.begin();
        transaction.save(List.of(entry("1", null, null)), ADD);
        transaction.commit();
        transaction.close();
        transaction.close();
        assertStored(entry("1", null, null));
    }

    @Test
    void transactionThatIsOverIsRefused() {
        ContactTransaction committed = store.begin();
        committed.commit();
        assertThatThrownBy(committed::commit).isInstanceOf(IllegalStateException.class);
        committed.close();
        ContactTransaction closed = store.begin();
        closed.close();
        List<ContactEntry> batch = List.of(entry("1", null, null));
        assertThatThrownBy(() -> closed.save(batch, ADD)).isInstanceOf(IllegalStateException.class);
        assertStored();
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        ContactEntry[] entries = {
            entry("1", "ada@example.org", MOBILE, "VIP"),
            entry(null, "b@example.org", MOBILE),
            entry(null, null, OTHER_MOBILE)
        };
        assertThat(save(ADD, entries)).containsExactly(CREATED, CREATED, CREATED);
        assertThat(save(ADD, entries)).containsExactly(UNCHANGED, UNCHANGED, UNCHANGED);
        assertThat(save(REPLACE, entries)).containsExactly(UNCHANGED, UNCHANGED, UNCHANGED);
        assertStored(entries);
    }

    @Test
    void contactIsSavedOnceInATransaction() {
        ContactEntry[] twice = {
            entry("1", "ada@example.org", null), entry(null, "ada@example.org", MOBILE, "VIP"), entry("1", null, MOBILE)
        };
        assertThat(save(ADD, twice)).containsExactly(CREATED, CONFLICT, CONFLICT);
        assertThat(save(ADD, twice)).containsExactly(UNCHANGED, CONFLICT, CONFLICT);
        assertStored(entry("1", "ada@example.org", null));
        try (ContactTransaction transaction = store.begin()) {
            assertThat(transaction.save(List.of(twice[1]), ADD)).containsExactly(UPDATED);
            assertThat(transaction.save(List.of(twice[2]), ADD)).containsExactly(CONFLICT);
        }
        assertStored(entry("1", "ada@example.org", null));
    }

    @Test
    @DisplayName("C3 segments are added, or become exactly those given")
    void segmentsAreAddedOrReplaced() {
        save(ADD, entry("1", null, null, "VIP"));
        assertThat(save(ADD, entry("1", null, null, "newsletter "))).containsExactly(UPDATED);
        assertStored(entry("1", null, null, "VIP", "Newsletter"));
        assertThat(save(REPLACE, entry("1", null, null, "ŁÓDŹ"))).containsExactly(UPDATED);
        assertStored(entry("1", null, null, "Łódź"));
        assertThat(save(REPLACE, entry("1", null, null))).containsExactly(UPDATED);
        assertStored(entry("1", null, null));
    }

    @Test
    @DisplayName("C2 an unknown segment is refused and never created")
    void unknownSegmentIsRefused() {
        assertThatThrownBy(() -> save(ADD, entry("1", null, null, "VIP", "No such")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.staticSegments(names("No such"))).isEmpty();
        assertStored();
    }

    @Test
    void contactThatNothingIdentifiesIsRefused() {
        ContactEntry nobody =
                new ContactEntry(Contact.builder().firstName("Ada").build(), Set.of());
        assertThatThrownBy(() -> save(ADD, nobody)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void absentPartsStayAndOthersAreReplaced() {
        Contact full = Contact.builder()
                .externalId("1")
                .countryCode("PL")
                .firstName("Ada")
                .lastName("Byron")
                .organization("Engines")
                .accountNumber("007")
                .build();
        save(ADD, new ContactEntry(full, Set.of()));
        Contact married = Contact.builder().externalId("1").lastName("Lovelace").build();
        assertThat(save(ADD, new ContactEntry(married, Set.of()))).containsExactly(UPDATED);
        assertStored(new ContactEntry(full.updatedBy(married), Set.of()));
    }

    @Test
    void externalIdGoesBeforeTheAddressThatChanges() {
        save(ADD, entry("1", "old@example.org", null));
        assertThat(save(ADD, entry("1", "new@example.org", null))).containsExactly(UPDATED);
        assertStored(entry("1", "new@example.org", null));
        assertThat(save(ADD, entry("2", "old@example.org", null))).containsExactly(CREATED);
    }

    @Test
    void contactWithoutExternalIdTakesTheOneThatComesWithItsAddress() {
        save(ADD, entry(null, "ada@example.org", null));
        assertThat(save(ADD, entry("1", "ada@example.org", null))).containsExactly(UPDATED);
        assertStored(entry("1", "ada@example.org", null));
    }

    @Test
    void addressOfAnotherIsAConflict() {
        save(ADD, entry("1", "ada@example.org", null), entry("2", "bob@example.org", null));
        assertThat(save(ADD, entry("1", "bob@example.org", MOBILE), entry("3", "bob@example.org", MOBILE)))
                .containsExactly(CONFLICT, CONFLICT);
        assertStored(entry("1", "ada@example.org", null), entry("2", "bob@example.org", null));
    }

    @Test
    void externalIdAndAddressOfTwoThatAreStoredAreAConflict() {
        save(ADD, entry("1", null, null), entry(null, "ada@example.org", null));
        assertThat(save(ADD, entry("1", "ada@example.org", null))).containsExactly(CONFLICT);
        assertStored(entry("1", null, null), entry(null, "ada@example.org", null));
    }

    @Test
    void numberMayBeSharedByPeopleWithAddresses() {
        assertThat(save(ADD, entry(null, "ada@example.org", MOBILE), entry(null, "bob@example.org", MOBILE)))
                .containsExactly(CREATED, CREATED);
        assertThat(save(ADD, entry(null, null, MOBILE, "VIP"))).containsExactly(CONFLICT);
    }

    @Test
    void numberAloneFindsTheOneWhoHasIt() {
        save(ADD, entry("1", "ada@example.org", MOBILE));
        assertThat(save(ADD, entry(null, null, MOBILE, "VIP"))).containsExactly(UPDATED);
        assertStored(entry("1", "ada@example.org", MOBILE, "VIP"));
    }

    @Test
    void contactKnownByItsNumberAloneTakesTheAddressThatComesWithIt() {
        save(ADD, entry(null, null, MOBILE));
        assertThat(save(ADD, entry(null, "ada@example.org", MOBILE), entry("2", null, MOBILE)))
                .containsExactly(UPDATED, CREATED);
        assertStored(entry(null, "ada@example.org", MOBILE), entry("2", null, MOBILE));
    }

    @Test
    void addressesThatDifferInTheCaseOfTheDomainAreOne() {
        save(ADD, entry(null, "Ada@example.org", null));
        assertThat(save(ADD, entry(null, " Ada@EXAMPLE.Org ", null), entry(null, "ada@example.org", null)))
                .containsExactly(UNCHANGED, CREATED);
    }

    @Test
    @DisplayName("A9 external ids compare by code points")
    void externalIdsCompareByCodePoints() {
        assertThat(save(
                        ADD,
                        entry("a", null, null),
                        entry("A", null, null),
                        entry("a ", null, null),
                        entry("ą", null, null)))
                .containsExactly(CREATED, CREATED, CREATED, CREATED);
    }

    @Test
    void twoTransactionsAtOnceNeverStoreAPersonTwice() {
        List<ContactEntry> batch = IntStream.range(0, 200)
                .mapToObj(i -> entry("id-" + i, null, null, "VIP"))
                .toList();
        Stream.of(1, 2, 3, 4).parallel().forEach(run -> saveOrFail(batch));
        assertThat(contactsOf(store)).doesNotHaveDuplicates().hasSize(batch.size());
    }

    private void saveOrFail(List<ContactEntry> batch) {
        try (ContactTransaction transaction = store.begin()) {
            transaction.save(batch, ADD);
            transaction.commit();
        } catch (RuntimeException anotherCameFirst) {
            assertThat(anotherCameFirst).isNotInstanceOf(NullPointerException.class);
        }
    }

    private List<SavedContact> save(SegmentAssignment assignment, ContactEntry... entries) {
        try (ContactTransaction transaction = store.begin()) {
            List<SavedContact> saved = transaction.save(List.of(entries), assignment);
            transaction.commit();
            return saved;
        }
    }

    private void assertStored(ContactEntry... entries) {
        assertThat(contactsOf(store)).containsExactlyInAnyOrder(entries);
    }

    private static ContactEntry entry(String externalId, String email, String mobile, String... segments) {
        Contact.Builder contact = Contact.builder();
        if (externalId != null) {
            contact.externalId(externalId);
        }
        if (email != null) {
            contact.email(EmailAddress.of(email));
        }
        if (mobile != null) {
            contact.mobile(mobile);
        }
        return new ContactEntry(contact.build(), names(segments));
    }

    private static Set<SegmentName> names(String... names) {
        return Arrays.stream(names).map(SegmentName::of).collect(Collectors.toSet());
    }
}
