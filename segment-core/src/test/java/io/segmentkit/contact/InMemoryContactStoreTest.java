package io.segmentkit.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contract.ContactStoreContract;
import java.util.List;
import java.util.Set;
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
}
