package io.segmentkit.csv.contact;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.csv.contact.ContactImportProgress.Phase;
import io.segmentkit.csv.file.CsvHeader;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvRow;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.CsvTable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** The first phase: every row is checked, nothing is stored. */
final class Checking {
    private final ImportSettings settings;
    private final CsvSource source;
    private final CsvProblems problems;
    private final Identities identities = new Identities();

    Checking(ImportSettings settings, CsvSource source) {
        this.settings = settings;
        this.source = source;
        this.problems = settings.problems();
    }

    Checked check() throws IOException {
        FingerprintedSource bytes = new FingerprintedSource(source);
        ReportedReading reading = new ReportedReading(settings.listener, Phase.CHECKING, 0, 1);
        try (CsvTable table = CsvTable.open(bytes.source(), settings.format, problems, reading)) {
            ContactHeader header = settings.header(source.name(), table.header());
            ContactRows rows = new ContactRows(header, new KnownSegments(settings.store), problems);
            while (table.next()) {
                add(table.row(), rows);
            }
            People people = identities.people();
            refuseAmbiguous(people, table.header(), header);
            return new Checked(people, bytes.fingerprint(), table.progress().rows(), header.ignored(), problems);
        }
    }

    private void add(CsvRow row, ContactRows rows) {
        Optional<Contact> contact = rows.read(row).map(ContactEntry::contact);
        if (contact.isEmpty()) {
            identities.addWrong();
        } else if (!identities.add(contact.get(), row.line())) {
            problems.add(rows.problem(
                    row,
                    ContactColumn.EMAIL,
                    "an e-mail address that comes with one external id only",
                    '"' + contact.get().email().orElseThrow().text() + "\", which an earlier row has with another id"));
        }
    }

    private void refuseAmbiguous(People people, CsvHeader names, ContactHeader header) {
        Optional<String> column = Optional.ofNullable(header.positions().get(ContactColumn.MOBILE))
                .map(names::name);
        for (int row = 0; row < people.rows(); row++) {
            if (people.isAmbiguous(row)) {
                problems.add(new CsvProblem(
                        source.name(),
                        OptionalLong.of(identities.line(row)),
                        column,
                        "an external id or an e-mail address too, or a number that one person of the file has",
                        "a number alone that several people of the file have"));
            }
        }
    }
}
