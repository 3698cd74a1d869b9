package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.text;
import static java.lang.System.out;

import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.csv.contact.ContactCheck;
import io.segmentkit.csv.contact.ContactColumn;
import io.segmentkit.csv.contact.ContactImport;
import io.segmentkit.csv.contact.ContactImportResult;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.csv.list.ListedMembers;
import io.segmentkit.csv.list.MemberFile;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import io.segmentkit.store.memory.InMemoryContactStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Imports a file of contacts, and finds the profiles that a file of addresses names. */
public final class ContactFiles {
    static final TextAttribute EMAIL = text("email");

    private ContactFiles() {}

    /** Prints what an import comes to, twice, and who is on a list. */
    public static void main(String[] args) throws IOException {
        CsvSource file = CsvSource.ofBytes("contacts.csv", """
                Country code;First name;Nazwisko;Mobile number;E-mail;Segments
                PL;Ada;Nowak;601 234 567;Ada@Example.org;Newsletter; vip
                PL;Bob;Kowal;;bob@example.org;newsletter
                PL;Eve;Lis;601 234;;
                """.replace("Newsletter; vip", "\"Newsletter; vip\"")
                .getBytes(StandardCharsets.UTF_8));
        InMemoryContactStore store = InMemoryContactStore.withSegments("Newsletter", "VIP");

        ContactImport contacts = ContactImport.into(store)
                .onBadRow(OnBadRow.SKIP_AND_REPORT)
                .segments(SegmentAssignment.REPLACE)
                .column(ContactColumn.LAST_NAME, "Nazwisko");
        ContactCheck check = contacts.check(file); // stores nothing
        ContactImportResult result = contacts.run(file); // read, created, updated, unchanged, merged, skipped

        out.println(check.people() + " people, " + check.totalProblems() + " problem");
        check.problems().forEach(out::println);
        out.println(result.created() + " created, then " + contacts.run(file).unchanged() + " unchanged");
        store.contacts()
                .forEach(entry -> out.println(entry.contact().mobile().orElse("no mobile") + " in "
                        + entry.segments().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList()));

        Schema schema = Schema.builder().attributes(EMAIL).build();
        Population population = InMemoryPopulation.of(
                Profile.mapping(schema),
                List.of(
                        Profile.builder(schema, "1")
                                .with(EMAIL, "Ada@example.ORG")
                                .build(),
                        Profile.builder(schema, "2").build()));
        CsvSource list = CsvSource.ofBytes(
                "list.csv", "email\n Ada@example.org\nnobody@example.org\n".getBytes(StandardCharsets.UTF_8));
        ListedMembers found = MemberFile.in(population).column("email").emails(list, EMAIL);
        out.println(found.ids() + ": " + found);
    }
}
