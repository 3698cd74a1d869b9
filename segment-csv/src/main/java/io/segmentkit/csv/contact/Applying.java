package io.segmentkit.csv.contact;

import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.csv.contact.ContactImportProgress.Phase;
import io.segmentkit.csv.contact.People.KnownBy;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvRow;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.CsvTable;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The second phase: the file is read again and its people are stored. Those with an external id come first, then those
 * with an e-mail address, then the others, each in a reading of their own: in the order of the rows, one person could take
 * an address over before its owner has got a new one, and importing the same file again would find something to change.
 */
final class Applying {
    private final ImportSettings settings;
    private final CsvSource source;
    private final Checked checked;
    private final People people;
    private final KnownSegments segments;

    Applying(ImportSettings settings, CsvSource source, Checked checked) {
        this.settings = settings;
        this.source = source;
        this.checked = checked;
        this.people = checked.people();
        this.segments = new KnownSegments(settings.store);
    }

    ContactImportResult apply() throws IOException {
        List<KnownBy> kinds =
                Arrays.stream(KnownBy.values()).filter(people::areThereAny).toList();
        try (ContactTransaction transaction = settings.store.begin()) {
            Storing storing = new Storing(settings, source.name(), transaction, checked.problems());
            for (int i = 0; i < kinds.size(); i++) {
                read(kinds.get(i), new ReportedReading(settings.listener, Phase.STORING, i, kinds.size()), storing);
            }
            checked.problems().refuseIfFailing();
            transaction.commit();
            return storing.result(checked);
        }
    }

    private void read(KnownBy kind, ReportedReading reading, Storing storing) throws IOException {
        FingerprintedSource bytes = new FingerprintedSource(source);
        CsvProblems known = CsvProblems.on(OnBadRow.SKIP_AND_REPORT).keeping(0);
        CsvProblems found = CsvProblems.on(OnBadRow.FAIL).keeping(1);
        Map<Integer, PersonRows> begun = new HashMap<>();
        try (CsvTable table = CsvTable.open(bytes.source(), settings.format, known, reading)) {
            ContactRows rows = new ContactRows(settings.header(source.name(), table.header()), segments, found);
            for (int row = 0; table.next(); row++) {
                if (row >= people.rows()) {
                    throw changed();
                }
                int person = people.person(row);
                if (person >= 0 && people.knownBy(person) == kind) {
                    Optional<ContactEntry> entry = rows.read(table.row());
                    found.refuseIfFailing();
                    take(person, entry.orElseThrow(), table.row(), begun).ifPresent(storing::add);
                }
            }
        }
        if (!bytes.fingerprint().equals(checked.fingerprint())) {
            throw changed();
        }
        storing.flush();
    }

    /** The person, with the last of the rows. */
    private Optional<PersonRows> take(int person, ContactEntry entry, CsvRow row, Map<Integer, PersonRows> begun) {
        PersonRows before = begun.remove(person);
        PersonRows now = before == null ? new PersonRows(entry, 1, row.line()) : before.and(entry);
        if (now.rows() == people.rowsOf(person)) {
            return Optional.of(now);
        }
        begun.put(person, now);
        return Optional.empty();
    }

    private InvalidCsvException changed() {
        CsvProblem problem = new CsvProblem(
                source.name(),
                OptionalLong.empty(),
                Optional.empty(),
                "the bytes that were checked",
                "others: the file has changed since");
        return new InvalidCsvException(List.of(problem), 1);
    }
}
