package io.segmentkit.csv.contact;

import static java.util.Objects.requireNonNull;

import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Imports files of contacts into a store (C1 to C4).
 *
 * <pre>{@code
 * ContactImportResult result = ContactImport.into(store)
 *         .onBadRow(OnBadRow.SKIP_AND_REPORT)
 *         .run(CsvSource.of(path));
 * }</pre>
 *
 * <p>The columns are those of {@link ContactColumn}, in any order; others are ignored and named in the result. Spaces around
 * cells do not count. Mobile numbers become E.164, with the prefix of the row's country where they have none of their own,
 * and have to be numbers that the numbering plan knows. An unknown name of a segment is a problem and never creates one.
 *
 * <p>First the whole file is checked, then it is read again and stored in one transaction: whatever fails, nothing is
 * half-applied. A file that has changed in between is refused. Importing the same file twice changes nothing more; only
 * rows that were left out for a conflict with stored contacts may find another state the second time.
 *
 * <p>Rows with the same external id, else the same e-mail address, else the same mobile number are about one person. Of its
 * parts the last row that has one counts; its segments are those of all rows, also when segments are replaced. A row
 * without external id belongs to the person whose other rows have its address; a row with a number alone to the person
 * whose rows have that number. Problems are: an address with a second external id, a number alone that several people of
 * the file have, and what {@link io.segmentkit.contact.ContactTransaction} calls a conflict with stored contacts.
 *
 * <p>Memory while it runs, for a million rows with all three: 120 to 180 MB for who is who, in place of the contacts
 * themselves, and the contacts of people with several rows from the first to the last of these.
 *
 * <p>Immutable; one may run several times, also at once.
 */
public final class ContactImport {
    private final ImportSettings settings;

    private ContactImport(ImportSettings settings) {
        this.settings = settings;
    }

    /**
     * An import that detects the format, refuses files with problems, keeps the first 100 problems and adds the segments
     * of the file to those that stored contacts are in.
     */
    public static ContactImport into(ContactStore store) {
        return new ContactImport(new ImportSettings(requireNonNull(store, "store")));
    }

    private ContactImport with(Consumer<ImportSettings> change) {
        return new ContactImport(settings.with(change));
    }

    /** The same for files of another format. */
    public ContactImport format(CsvFormat format) {
        requireNonNull(format, "format");
        return with(copy -> copy.format = format);
    }

    /** The same, which refuses files with problems as a whole, or leaves out the rows that are wrong (C4). */
    public ContactImport onBadRow(OnBadRow onBadRow) {
        requireNonNull(onBadRow, "onBadRow");
        return with(copy -> copy.onBadRow = onBadRow);
    }

    /**
     * The same, which adds segments or makes the segments of each imported contact exactly those of the file (C3). For the
     * latter the file must have a column of segments: without one, nobody would be left in any.
     */
    public ContactImport segments(SegmentAssignment assignment) {
        requireNonNull(assignment, "assignment");
        return with(copy -> copy.assignment = assignment);
    }

    /**
     * The same for files whose header calls a column so, instead of any of its {@linkplain ContactColumn#usualNames usual
     * names}. Of a file without a header, columns are called {@code 1}, {@code 2} and so on.
     *
     * @throws IllegalArgumentException if there is no letter or digit in the name
     */
    public ContactImport column(ContactColumn column, String name) {
        requireNonNull(column, "column");
        if (ContactColumn.comparable(name).isEmpty()) {
            throw new IllegalArgumentException("name must have a letter or digit: \"" + name + '"');
        }
        return with(copy -> copy.renamed.put(column, name));
    }

    /** The same, keeping the first so many problems; all are counted. */
    public ContactImport keeping(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
        return with(copy -> copy.mostProblems = most);
    }

    /** The same, with someone who watches. */
    public ContactImport watchedBy(ContactImportListener listener) {
        requireNonNull(listener, "listener");
        return with(copy -> copy.listener = listener);
    }

    /**
     * Checks a file, whatever is to become of bad rows. Stores nothing; the store is asked for names of segments only, so
     * that conflicts with stored contacts are not seen.
     *
     * @throws InvalidCsvException if the file can't be read, or a column is missing or there twice
     * @throws IOException if the source fails
     */
    public ContactCheck check(CsvSource source) throws IOException {
        return new Checking(settings, source).check().result();
    }

    /**
     * Checks a file and stores its contacts. What the store throws comes through; then nothing is stored.
     *
     * @throws InvalidCsvException if the file is refused: it can't be read, a column is missing or there twice, it has
     *     changed since it was checked, or rows are wrong and that is to {@linkplain OnBadRow#FAIL fail}
     * @throws IOException if the source fails
     */
    public ContactImportResult run(CsvSource source) throws IOException {
        Checked checked = new Checking(settings, source).check();
        checked.problems().refuseIfFailing();
        return new Applying(settings, source, checked).apply();
    }
}
