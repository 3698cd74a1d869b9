package io.segmentkit.csv.list;

import static java.util.Objects.requireNonNull;

import io.segmentkit.contact.EmailAddress;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvRow;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.CsvTable;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.csv.file.RaggedRows;
import io.segmentkit.csv.identity.PhoneNumbers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads static lists (C5): on each line an e-mail address or a phone number, perhaps with {@code ; name} behind it.
 *
 * <p>Addresses count as {@link EmailAddress} says, numbers as E.164; lines that are then the same collapse, with the first
 * name that one of them has. A line with an {@code @} is an address, any other a number. A name with a semicolon, a quote or
 * a line break in it stands in quotes, as in CSV. The whole list is held in memory.
 *
 * <p>Immutable, safe between threads.
 */
public final class StaticListReader {
    private static final CsvFormat FORMAT =
            CsvFormat.detected().withoutHeader().separatedBy(';').ragged(RaggedRows.KEEP);
    private static final int STANDARD_PROBLEMS = 100;
    private static final String EXPECTED = "an e-mail address or a phone number with its international prefix";

    private final Optional<String> country;
    private final OnBadRow onBadRow;
    private final int mostProblems;

    private StaticListReader(Optional<String> country, OnBadRow onBadRow, int mostProblems) {
        this.country = country;
        this.onBadRow = onBadRow;
        this.mostProblems = mostProblems;
    }

    /** Numbers need their international prefix; lists with problems are refused; the first 100 problems are kept. */
    public static StaticListReader standard() {
        return new StaticListReader(Optional.empty(), OnBadRow.FAIL, STANDARD_PROBLEMS);
    }

    /**
     * The same with a country whose prefix numbers without one get.
     *
     * @param code ISO 3166-1 alpha-2, such as {@code PL}
     * @throws IllegalArgumentException if it is none
     */
    public StaticListReader inCountry(String code) {
        Optional<String> known = PhoneNumbers.country(code);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("code must be a country code of ISO 3166-1 alpha-2: " + code);
        }
        return new StaticListReader(known, onBadRow, mostProblems);
    }

    /** The same, which refuses lists with problems or leaves out the lines that are wrong. */
    public StaticListReader onBadRow(OnBadRow choice) {
        return new StaticListReader(country, requireNonNull(choice, "choice"), mostProblems);
    }

    /** The same, keeping the first so many problems; all are counted. */
    public StaticListReader keeping(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
        return new StaticListReader(country, onBadRow, most);
    }

    /**
     * Reads a list.
     *
     * @throws InvalidCsvException if lines are wrong and that is to {@linkplain OnBadRow#FAIL fail}, or the list can't be
     *     read on
     * @throws IOException if the source fails
     */
    public StaticList read(CsvSource source) throws IOException {
        CsvProblems problems = CsvProblems.on(onBadRow).keeping(mostProblems);
        Map<String, ListEntry> entries = new LinkedHashMap<>();
        long right = 0;
        long read;
        try (CsvTable table = CsvTable.open(source, FORMAT, problems)) {
            while (table.next()) {
                Optional<ListEntry> entry = entry(table.row(), problems);
                if (entry.isPresent()) {
                    right++;
                    ListEntry found = entry.get();
                    entries.merge(found.key(), found, (first, later) -> first.named(later.name()));
                }
            }
            read = table.progress().rows();
        }
        problems.refuseIfFailing();
        return new StaticList(
                entries.values().stream().toList(),
                read,
                right - entries.size(),
                read - right,
                problems.kept(),
                problems.total());
    }

    private Optional<ListEntry> entry(CsvRow row, CsvProblems problems) {
        if (row.width() > 2) {
            problems.add(row.problem("an address or number, and perhaps ; and a name", row.width() + " parts"));
            return Optional.empty();
        }
        String text = row.text(0).strip();
        Optional<String> name =
                Optional.of(row.width() > 1 ? row.text(1).strip() : "").filter(found -> !found.isEmpty());
        Optional<EmailAddress> email = text.indexOf('@') < 0 ? Optional.empty() : EmailAddress.parse(text);
        Optional<String> phone = text.indexOf('@') < 0 ? phone(text) : Optional.empty();
        if (email.isEmpty() && phone.isEmpty()) {
            problems.add(row.problem(
                    0, country.map(code -> EXPECTED + " or of " + code).orElse(EXPECTED)));
            return Optional.empty();
        }
        return Optional.of(new ListEntry(email, phone, name));
    }

    private Optional<String> phone(String text) {
        return country.isPresent() ? PhoneNumbers.e164(text, country.get()) : PhoneNumbers.e164(text);
    }
}
