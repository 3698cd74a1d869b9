package io.segmentkit.csv.contact;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.ContactTransaction;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.SavedContact;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvProblems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Saves people in batches within a transaction, and counts what it came to. */
final class Storing {
    private static final int BATCH = 1_000;

    private final ImportSettings settings;
    private final String file;
    private final ContactTransaction transaction;
    private final CsvProblems problems;
    private final List<PersonRows> batch = new ArrayList<>(BATCH);
    private final Map<SavedContact, Long> people = new EnumMap<>(SavedContact.class);
    private long conflictingRows;

    Storing(ImportSettings settings, String file, ContactTransaction transaction, CsvProblems problems) {
        this.settings = settings;
        this.file = file;
        this.transaction = transaction;
        this.problems = problems;
    }

    void add(PersonRows person) {
        batch.add(person);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        if (batch.isEmpty()) {
            return;
        }
        List<ContactEntry> entries = batch.stream().map(PersonRows::entry).toList();
        List<SavedContact> saved = transaction.save(entries, settings.assignment);
        if (saved.size() != entries.size()) {
            throw new IllegalStateException(
                    "store must say what saving each of " + entries.size() + " contacts came to, said " + saved.size());
        }
        for (int i = 0; i < saved.size(); i++) {
            people.merge(saved.get(i), 1L, Long::sum);
            if (saved.get(i) == SavedContact.CONFLICT) {
                conflict(batch.get(i));
            }
        }
        batch.clear();
    }

    private void conflict(PersonRows person) {
        conflictingRows += person.rows();
        problems.add(new CsvProblem(
                file,
                OptionalLong.of(person.firstLine()),
                Optional.empty(),
                "what identifies one stored contact, which no one else in the file is",
                "what others are known by too: " + identity(person.entry().contact())));
    }

    private static String identity(Contact contact) {
        return Stream.of(contact.externalId(), contact.email().map(EmailAddress::text), contact.mobile())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    ContactImportResult result(Checked checked) {
        long conflicts = count(SavedContact.CONFLICT);
        return new ContactImportResult(
                checked.read(),
                count(SavedContact.CREATED),
                count(SavedContact.UPDATED),
                count(SavedContact.UNCHANGED),
                checked.merged() - (conflictingRows - conflicts),
                checked.skipped() + conflictingRows,
                checked.ignoredColumns(),
                problems.kept(),
                problems.total());
    }

    private long count(SavedContact outcome) {
        return people.getOrDefault(outcome, 0L);
    }
}
