package io.segmentkit.csv.contact;

import static io.segmentkit.csv.contact.ContactFile.withHeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.store.memory.InMemoryContactStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContactImportTest {
    private final InMemoryContactStore store = InMemoryContactStore.withSegments("VIP", "Newsletter", "Łódź");
    private final ContactImport contacts = ContactImport.into(store);
    private final ContactImport skipping = contacts.onBadRow(OnBadRow.SKIP_AND_REPORT);

    @Test
    @DisplayName("C1 every column is taken, in any order and under any of its usual names")
    void everyColumnIsTaken() throws IOException {
        ContactImportResult result = contacts.run(ContactFile.of(
                "segments;external_id;COMPANY;account number;Email;Mobile;Surname;FirstName;Country;Notes",
                "\"VIP; newsletter\";A-1;Analytical Engines; 007 ;Ada@EXAMPLE.org;601 234 567;Lovelace; Ada ;pl;x"));
        assertThat(store.contacts())
                .containsExactly(new ContactEntry(
                        Contact.builder()
                                .countryCode("PL")
                                .firstName("Ada")
                                .lastName("Lovelace")
                                .mobile("+48601234567")
                                .email(EmailAddress.of("Ada@example.org"))
                                .accountNumber("007")
                                .organization("Analytical Engines")
                                .externalId("A-1")
                                .build(),
                        names("VIP", "Newsletter")));
        assertThat(result).isEqualTo(new ContactImportResult(1, 1, 0, 0, 0, 0, List.of("Notes"), List.of(), 0));
    }

    @Test
    @DisplayName("C1 what is required is required, and every problem of a row is told")
    void everyProblemOfARowIsTold() throws IOException {
        ContactImportResult result = skipping.run(withHeader(
                "+1,,Lovelace,601234567,ada@,,",
                "PL,Ada,Lovelace,,,A-1,VIP",
                "PL,Ada,Lovelace,123,,,",
                "PL,Ada,Lovelace,601234567,,,"));
        assertThat(told(result.problems()))
                .containsExactly(
                        "contacts.csv, line 2, column Country code: expected a country code of ISO 3166-1 alpha-2, such as"
                                + " PL or US, not a prefix such as +48, found \"+1\"",
                        "contacts.csv, line 2, column First name: expected a first name, found nothing",
                        "contacts.csv, line 2, column E-mail: expected an e-mail address, found \"ada@\"",
                        "contacts.csv, line 3: expected a mobile number or an e-mail address, found neither",
                        "contacts.csv, line 4, column Mobile number: expected a phone number of PL, or one with an"
                                + " international prefix, found \"123\"");
        assertThat(result.skipped()).isEqualTo(3);
        assertThat(result.created()).isEqualTo(1);
        assertThat(store.contacts()).hasSize(1);
    }

    @Test
    @DisplayName("C1 a header without what is required is refused with all that is missing")
    void incompleteHeaderIsRefused() {
        assertThatThrownBy(() -> skipping.segments(SegmentAssignment.REPLACE)
                        .run(ContactFile.of("First name,Name,Name", "Ada,x,y")))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage("""
                        contacts.csv, column country code: expected a column of this name
                        contacts.csv, column last name: expected a column of this name
                        contacts.csv, column e-mail: expected a column of this name or one of name mobile number
                        contacts.csv, column segments: expected a column of this name""");
    }

    @Test
    void twoColumnsForOneThingAreRefused() {
        assertThatThrownBy(() -> contacts.check(
                        ContactFile.of("country,first name,last name,email,E-Mail Address", "PL,Ada,L,a@b.pl,c@d.pl")))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage("contacts.csv, column E-Mail Address: expected one column for the e-mail");
    }

    @Test
    @DisplayName("C1 a host renames columns, also of a file without a header")
    void columnsAreRenamed() throws IOException {
        contacts.column(ContactColumn.LAST_NAME, "Nazwisko")
                .run(ContactFile.of("country,first name,NAZWISKO,last name,email", "PL,Ada,Byron,ignored,a@b.pl"));
        contacts.format(CsvFormat.detected().withoutHeader())
                .column(ContactColumn.COUNTRY_CODE, "1")
                .column(ContactColumn.FIRST_NAME, "2")
                .column(ContactColumn.LAST_NAME, "3")
                .column(ContactColumn.EMAIL, "4")
                .run(ContactFile.of("PL,Bob,Smith,b@b.pl"));
        assertThat(store.contacts())
                .extracting(entry -> entry.contact().lastName().orElseThrow())
                .containsExactly("Byron", "Smith");
    }

    @Test
    @DisplayName("C2 an unknown segment is a problem and never created")
    void unknownSegmentIsAProblem() throws IOException {
        ContactImportResult result = skipping.run(
                withHeader("PL,Ada,L,,a@b.pl,,VIP; No such ;; łÓdź;vip", "PL,Bob,S,,b@b.pl,, ; newsletter;ŁÓDŹ "));
        assertThat(told(result.problems()))
                .containsExactly(
                        "contacts.csv, line 2, column Segments: expected the name of a static segment, found \"No such\"");
        assertThat(store.contacts()).extracting(ContactEntry::segments).containsExactly(names("Newsletter", "Łódź"));
        assertThat(store.staticSegments(names("No such"))).isEmpty();
    }

    @Test
    @DisplayName("C3 segments are added, or become exactly those of the file")
    void segmentsAreAddedOrReplaced() throws IOException {
        contacts.run(withHeader("PL,Ada,L,,a@b.pl,,VIP", "PL,Bob,S,,b@b.pl,,VIP", "PL,Eve,T,,e@b.pl,,VIP"));
        contacts.run(withHeader("PL,Ada,L,,a@b.pl,,Newsletter", "PL,Bob,S,,b@b.pl,,"));
        assertThat(store.contacts())
                .extracting(ContactEntry::segments)
                .containsExactly(names("VIP", "Newsletter"), names("VIP"), names("VIP"));
        ContactImportResult replaced = contacts.segments(SegmentAssignment.REPLACE)
                .run(withHeader("PL,Ada,L,,a@b.pl,,Łódź", "PL,Bob,S,,b@b.pl,,"));
        assertThat(store.contacts())
                .extracting(ContactEntry::segments)
                .containsExactly(names("Łódź"), names(), names("VIP"));
        assertThat(replaced.updated()).isEqualTo(2);
    }

    @Test
    @DisplayName("C4 a file with problems is refused as a whole, or its bad rows are skipped")
    void hostChoosesWhatBecomesOfBadRows() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            rows.add(i % 5 == 0 ? "PL,,L,,x,," : "PL,A,L,,a" + i + "@b.pl,,");
        }
        String[] lines = rows.toArray(String[]::new);
        assertThatThrownBy(() -> contacts.keeping(3).run(withHeader(lines)))
                .isInstanceOfSatisfying(InvalidCsvException.class, refusal -> {
                    assertThat(refusal.total()).isEqualTo(100);
                    assertThat(refusal.problems()).hasSize(3);
                });
        assertThat(store.contacts()).isEmpty();
        ContactImportResult result = skipping.keeping(3).run(withHeader(lines));
        assertThat(result.problems()).hasSize(3);
        assertThat(result).isEqualTo(new ContactImportResult(250, 200, 0, 0, 0, 50, List.of(), result.problems(), 100));
        assertThat(store.contacts()).hasSize(200);
    }

    @Test
    @DisplayName("C4 rows that are no rows count as read and skipped")
    void brokenRowsCount() throws IOException {
        ContactImportResult result = skipping.run(withHeader("PL,Ada", "", "PL,Ada,L,,a@b.pl,,", "PL,B,S,,b@b.pl,,,,"));
        assertThat(result.read()).isEqualTo(3);
        assertThat(result.skipped()).isEqualTo(2);
        assertThat(told(result.problems())).first().asString().contains("line 2: expected 7 cells");
    }

    @Test
    @DisplayName("C4 checking tells the same and stores nothing")
    void checkStoresNothing() throws IOException {
        ContactCheck check = contacts.check(withHeader(
                "PL,Ada,L,,a@b.pl,1,VIP",
                "PL,Ada,L,601234567,,1,",
                "PL,Bob,S,,b@b.pl,,",
                "PL,Eve,T,,a@b.pl,2,",
                "PL,,,,,,"));
        assertThat(check).isEqualTo(new ContactCheck(5, 2, 1, 2, List.of(), check.problems(), 4));
        assertThat(store.contacts()).isEmpty();
    }

    @Test
    @DisplayName("C4 progress goes from nothing to everything, once for each phase")
    void progressIsReported() throws IOException {
        List<ContactImportProgress> seen = new ArrayList<>();
        ContactImportListener listener = new ContactImportListener() {
            @Override
            public void progress(ContactImportProgress progress) {
                seen.add(progress);
            }

            @Override
            public long everyBytes() {
                return 1;
            }
        };
        contacts.watchedBy(listener)
                .run(withHeader("PL,Ada,L,,a@b.pl,1,VIP", "PL,Bob,S,,b@b.pl,,", "PL,Eve,T,601234567,,,"));
        for (ContactImportProgress.Phase phase : ContactImportProgress.Phase.values()) {
            List<Double> shares = seen.stream()
                    .filter(progress -> progress.phase() == phase)
                    .map(progress -> progress.reading().share().orElseThrow())
                    .toList();
            assertThat(shares).isSorted().endsWith(1.0);
        }
        assertThat(seen).extracting(ContactImportProgress::phase).isSorted();
    }

    static Set<SegmentName> names(String... names) {
        return Set.of(names).stream().map(SegmentName::of).collect(Collectors.toSet());
    }

    static List<String> told(List<CsvProblem> problems) {
        return problems.stream().map(CsvProblem::withFound).toList();
    }
}
