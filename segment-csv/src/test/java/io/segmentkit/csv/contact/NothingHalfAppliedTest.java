package io.segmentkit.csv.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.store.memory.InMemoryContactStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NothingHalfAppliedTest {
    private final InMemoryContactStore store = InMemoryContactStore.withSegments("VIP");
    private final String[] rows = IntStream.range(0, 2_500)
            .mapToObj(i -> "PL,A,L,,a" + i + "@b.pl," + (i % 2 == 0 ? "id" + i : "") + ",VIP")
            .toArray(String[]::new);

    @BeforeEach
    void storeSomebody() throws IOException {
        ContactImport.into(store).run(ContactFile.withHeader("PL,Ada,L,,a0@b.pl,,"));
    }

    @Test
    @DisplayName("C4 a store that fails in the middle is left as it was")
    void storeThatFailsInTheMiddleIsLeftAsItWas() {
        List<ContactEntry> before = store.contacts();
        for (int failing : new int[] {1, 2, 3, 4, 5}) {
            assertThatThrownBy(() ->
                            ContactImport.into(new Failing(store, failing)).run(ContactFile.withHeader(rows)))
                    .hasMessage("call " + failing);
            assertThat(store.contacts()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("C4 a listener that throws while contacts are stored stops everything")
    void listenerThatThrowsStopsEverything() {
        List<ContactEntry> before = store.contacts();
        ContactImportListener impatient = progress -> {
            if (progress.phase() == ContactImportProgress.Phase.STORING) {
                throw new IllegalStateException("cancelled");
            }
        };
        assertThatThrownBy(() -> ContactImport.into(store).watchedBy(impatient).run(ContactFile.withHeader(rows)))
                .hasMessage("cancelled");
        assertThat(store.contacts()).isEqualTo(before);
    }

    @Test
    @DisplayName("C4 a file that changes between the phases is refused")
    void fileThatChangesIsRefused() {
        List<ContactEntry> before = store.contacts();
        String one = "PL,Ada,L,,a@b.pl,,";
        for (String[] other : new String[][] {
            {"PL,Ada,M,,a@b.pl,,"}, {one, "PL,B,S,,b@b.pl,,"}, {}, {"PL,Ada,L,,b@b.pl,,"}, {"PL,Ada,L,,no,,"}
        }) {
            for (OnBadRow choice : OnBadRow.values()) {
                assertThatThrownBy(() ->
                                ContactImport.into(store).onBadRow(choice).run(changing(new String[] {one}, other)))
                        .isInstanceOf(InvalidCsvException.class);
                assertThat(store.contacts()).isEqualTo(before);
            }
        }
        assertThatThrownBy(() -> ContactImport.into(store)
                        .run(changing(new String[] {one}, new String[] {"PL,Ada,L,,b@b.pl,,"})))
                .hasMessage("contacts.csv: expected the bytes that were checked");
    }

    @Test
    @DisplayName("C2 a segment that is deleted between the phases stops everything")
    void segmentThatIsDeletedStopsEverything() {
        List<ContactEntry> before = store.contacts();
        assertThatThrownBy(() -> ContactImport.into(new Forgetting(store)).run(ContactFile.withHeader(rows)))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage("contacts.csv, line 2, column Segments: expected the name of a static segment");
        assertThat(store.contacts()).isEqualTo(before);
    }

    private static CsvSource changing(String[] first, String[] then) {
        int[] opened = {0};
        return CsvSource.of("contacts.csv", () -> {
            String text = ContactFile.HEADER + "\n" + String.join("\n", opened[0]++ == 0 ? first : then) + "\n";
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Fails at the call of that number, counting from 1: four batches are saved, then there is the commit. */
    private record Failing(ContactStore store, int failing) implements ContactStore {
        @Override
        public Set<SegmentName> staticSegments(Set<SegmentName> names) {
            return store.staticSegments(names);
        }

        @Override
        public ContactTransaction begin() {
            ContactTransaction transaction = store.begin();
            return new ContactTransaction() {
                private int calls;

                @Override
                public List<SavedContact> save(List<ContactEntry> batch, SegmentAssignment assignment) {
                    List<SavedContact> saved = transaction.save(batch, assignment);
                    call();
                    return saved;
                }

                @Override
                public void commit() {
                    call();
                    transaction.commit();
                }

                private void call() {
                    if (++calls == failing) {
                        throw new IllegalStateException("call " + calls);
                    }
                }

                @Override
                public void close() {
                    transaction.close();
                }
            };
        }
    }

    /** Knows each segment once. */
    private static final class Forgetting implements ContactStore {
        private final ContactStore store;
        private boolean asked;

        Forgetting(ContactStore store) {
            this.store = store;
        }

        @Override
        public Set<SegmentName> staticSegments(Set<SegmentName> names) {
            boolean first = !asked;
            asked = true;
            return store.staticSegments(names).stream().filter(name -> first).collect(Collectors.toSet());
        }

        @Override
        public ContactTransaction begin() {
            return store.begin();
        }
    }
}
