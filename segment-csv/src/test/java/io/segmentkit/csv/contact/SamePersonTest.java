package io.segmentkit.csv.contact;

import static io.segmentkit.csv.contact.ContactFile.withHeader;
import static io.segmentkit.csv.contact.ContactImportTest.names;
import static io.segmentkit.csv.contact.ContactImportTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.store.memory.InMemoryContactStore;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of the same person in one file, and who is who in file and store. */
class SamePersonTest {
    private final InMemoryContactStore store = InMemoryContactStore.withSegments("VIP", "Newsletter", "Old");
    private final ContactImport contacts = ContactImport.into(store);
    private final ContactImport skipping = contacts.onBadRow(OnBadRow.SKIP_AND_REPORT);

    @Test
    void laterRowWinsForThePartsThatItHasAndSegmentsAreUnited() throws IOException {
        contacts.run(withHeader("PL,Ada,Byron,,ada@b.pl,1,Old"));
        ContactImportResult result = contacts.segments(SegmentAssignment.REPLACE)
                .run(withHeader(
                        "PL,Ada,Byron,601234567,ada@b.pl,1,VIP",
                        "PL,Bob,Smith,,bob@b.pl,,",
                        "GB,Ada,Lovelace,,new@b.pl,1,Newsletter"));
        assertThat(result).isEqualTo(new ContactImportResult(3, 1, 1, 0, 1, 0, List.of(), List.of(), 0));
        assertThat(store.contacts().get(0))
                .isEqualTo(new ContactEntry(
                        Contact.builder()
                                .countryCode("GB")
                                .firstName("Ada")
                                .lastName("Lovelace")
                                .mobile("+48601234567")
                                .email(EmailAddress.of("new@b.pl"))
                                .externalId("1")
                                .build(),
                        names("VIP", "Newsletter")));
    }

    @Test
    void rowsBelongTogetherWhateverTheirOrder() throws IOException {
        String[] rows = {
            "PL,Ada,L,601234567,,,VIP", "PL,Ada,L,,ada@B.PL,,Newsletter", "PL,Ada,L,601234567,ada@b.pl,1,Old"
        };
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            InMemoryContactStore own = InMemoryContactStore.withSegments("VIP", "Newsletter", "Old");
            ContactImportResult result =
                    ContactImport.into(own).run(withHeader(rows[order[0]], rows[order[1]], rows[order[2]]));
            assertThat(result.created()).isEqualTo(1);
            assertThat(result.merged()).isEqualTo(2);
            assertThat(own.contacts()).hasSize(1);
            assertThat(own.contacts().get(0).segments()).isEqualTo(names("VIP", "Newsletter", "Old"));
        }
    }

    @Test
    void addressWithASecondExternalIdIsAProblem() throws IOException {
        CsvSource file = withHeader("PL,Ada,L,,ada@b.pl,,", "PL,Ada,L,,ada@b.pl,1,", "PL,Eve,T,,ada@b.pl,2,VIP");
        ContactImportResult result = skipping.run(file);
        assertThat(told(result.problems()))
                .containsExactly("contacts.csv, line 4, column E-mail: expected an e-mail address that comes with one"
                        + " external id only, found \"ada@b.pl\", which an earlier row has with another id");
        assertThat(result).isEqualTo(new ContactImportResult(3, 1, 0, 0, 1, 1, List.of(), result.problems(), 1));
        assertThatThrownBy(() -> contacts.run(file)).isInstanceOf(InvalidCsvException.class);
    }

    @Test
    void numberAloneThatSeveralPeopleHaveIsAProblem() throws IOException {
        ContactImportResult result = skipping.run(withHeader(
                "PL,Ada,L,601234567,,,VIP", "PL,Ada,L,601234567,ada@b.pl,,", "PL,Bob,L,601234567,bob@b.pl,,"));
        assertThat(told(result.problems()))
                .containsExactly(
                        "contacts.csv, line 2, column Mobile number: expected an external id or an e-mail address"
                                + " too, or a number that one person of the file has, found a number alone that several people of"
                                + " the file have");
        assertThat(result.created()).isEqualTo(2);
        assertThat(result.skipped()).isEqualTo(1);
    }

    @Test
    void conflictWithStoredContactsIsAProblemOfAllRowsOfThePerson() throws IOException {
        contacts.run(withHeader("PL,Ada,L,,ada@b.pl,1,", "PL,Bob,S,,bob@b.pl,2,"));
        List<ContactEntry> before = store.contacts();
        CsvSource file = withHeader("PL,Ada,L,601234567,,1,VIP", "PL,Eve,T,,eve@b.pl,,", "PL,Ada,L,,bob@b.pl,1,");
        assertThatThrownBy(() -> contacts.run(file))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage(
                        "contacts.csv, line 2: expected what identifies one stored contact, which no one else in the"
                                + " file is");
        assertThat(store.contacts()).isEqualTo(before);
        ContactImportResult result = skipping.run(file);
        assertThat(result).isEqualTo(new ContactImportResult(3, 1, 0, 0, 0, 2, List.of(), result.problems(), 1));
        assertThat(told(result.problems()))
                .first()
                .asString()
                .endsWith("found what others are known by too: 1, bob@b.pl, +48601234567");
        assertThat(store.contacts()).hasSize(3).startsWith(before.toArray(ContactEntry[]::new));
    }

    @Test
    void personGivesAnAddressUpBeforeAnotherTakesIt() throws IOException {
        contacts.run(withHeader("PL,Ada,L,,shared@b.pl,1,"));
        CsvSource file = withHeader("PL,Bob,S,,shared@b.pl,,", "PL,Ada,L,,ada@b.pl,1,");
        assertThat(contacts.run(file).created()).isEqualTo(1);
        assertThat(contacts.run(file).unchanged()).isEqualTo(2);
        assertThat(store.contacts())
                .extracting(entry -> entry.contact().email().orElseThrow().text())
                .containsExactly("ada@b.pl", "shared@b.pl");
    }

    @Test
    void twoPeopleOfTheFileWhoAreOneStoredContactAreAConflict() throws IOException {
        contacts.run(withHeader("PL,Ada,L,,ada@b.pl,1,"));
        CsvSource file = withHeader("PL,Ada,X,,ada@b.pl,,VIP", "PL,Ada,Y,601234567,,1,Newsletter");
        ContactImportResult first = skipping.run(file);
        assertThat(first).isEqualTo(new ContactImportResult(2, 0, 1, 0, 0, 1, List.of(), first.problems(), 1));
        assertThat(first.problems().get(0).line()).hasValue(2);
        ContactImportResult second = skipping.run(file);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.skipped()).isEqualTo(1);
    }
}
