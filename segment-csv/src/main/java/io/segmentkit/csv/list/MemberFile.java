package io.segmentkit.csv.list;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.CsvTable;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.population.Population;
import java.io.IOException;
import java.util.Optional;

/**
 * The members that a file of ids or of e-mail addresses names (S8): those both in the file and in the population.
 *
 * <pre>{@code
 * ListedMembers found = MemberFile.in(population).column("email").emails(CsvSource.of(path), EMAIL);
 * }</pre>
 *
 * <p>Ids match by code points, without spaces around the cell. E-mail addresses match with the rule of {@link
 * io.segmentkit.contact.EmailAddress} applied to both sides; what a profile has that is no address matches nothing, and
 * several profiles may have one address.
 *
 * <p>The file is worked through in parts of 100,000 different values; for each the profiles are looked through once (for
 * up to 1,000 ids they are asked for one by one). Memory beside that: the ids found, and 27 to 54 bytes for each different
 * value of the file, to know it again.
 *
 * <p>Immutable, safe between threads as the population is.
 */
public final class MemberFile {
    private static final int STANDARD_KEPT = 100;
    private static final int PART = 100_000;

    private final Population population;
    private final CsvFormat format;
    private final Optional<String> column;
    private final OnBadRow onBadRow;
    private final int kept;
    private final int part;

    MemberFile(
            Population population, CsvFormat format, Optional<String> column, OnBadRow onBadRow, int kept, int part) {
        this.population = population;
        this.format = format;
        this.column = column;
        this.onBadRow = onBadRow;
        this.kept = kept;
        this.part = part;
    }

    /**
     * Files without a header, in whose first column the ids or addresses are. Files with problems are refused, and the
     * first 100 problems and unmatched values are kept.
     */
    public static MemberFile in(Population population) {
        return new MemberFile(
                requireNonNull(population, "population"),
                CsvFormat.detected().withoutHeader(),
                Optional.empty(),
                OnBadRow.FAIL,
                STANDARD_KEPT,
                PART);
    }

    /** The same for files of another format. */
    public MemberFile format(CsvFormat other) {
        return new MemberFile(population, requireNonNull(other, "other"), column, onBadRow, kept, part);
    }

    /** The same for files with a header, in whose column of this name the ids or addresses are. */
    public MemberFile column(String name) {
        requireNonNull(name, "name");
        CsvFormat headed = new CsvFormat(
                format.charset(), format.separator(), true, format.comment(), format.raggedRows(), format.limits());
        return new MemberFile(population, headed, Optional.of(name), onBadRow, kept, part);
    }

    /** The same, which refuses files with problems or leaves out the rows that are wrong. */
    public MemberFile onBadRow(OnBadRow choice) {
        return new MemberFile(population, format, column, requireNonNull(choice, "choice"), kept, part);
    }

    /** The same, keeping the first so many problems, and unmatched values; all are counted. */
    public MemberFile keeping(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
        return new MemberFile(population, format, column, onBadRow, most, part);
    }

    /**
     * The profiles whose ids the file has.
     *
     * @throws InvalidCsvException if the file is refused
     * @throws IOException if the source fails
     */
    public ListedMembers ids(CsvSource source) throws IOException {
        return read(source, new Matching.ById(population));
    }

    /**
     * The profiles that have one of the file's e-mail addresses.
     *
     * @param attribute the text attribute that has them, perhaps several
     * @throws IllegalArgumentException if the population has no such attribute
     * @throws InvalidCsvException if the file is refused
     * @throws IOException if the source fails
     */
    public ListedMembers emails(CsvSource source, TextAttribute attribute) throws IOException {
        population.schema().attributes().position(attribute.name());
        return read(source, new Matching.ByEmail(population, attribute));
    }

    private ListedMembers read(CsvSource source, Matching matching) throws IOException {
        CsvProblems problems = CsvProblems.on(onBadRow).keeping(kept);
        MemberMatch match = new MemberMatch(matching, part, kept);
        long read;
        try (CsvTable table = CsvTable.open(source, format, problems)) {
            int position = column.isPresent() ? table.header().position(column.get()) : 0;
            while (table.next()) {
                Optional<String> value = matching.value(table.row().text(position));
                if (value.isPresent()) {
                    match.add(value.get(), table.row().line());
                } else {
                    problems.add(table.row().problem(position, matching.expected()));
                }
            }
            read = table.progress().rows();
        }
        problems.refuseIfFailing();
        return match.result(read, problems);
    }
}
