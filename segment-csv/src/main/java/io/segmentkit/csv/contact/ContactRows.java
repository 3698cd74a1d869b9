package io.segmentkit.csv.contact;

import io.segmentkit.contact.Contact;
import io.segmentkit.contact.ContactEntry;
import io.segmentkit.contact.EmailAddress;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvRow;
import io.segmentkit.csv.identity.PhoneNumbers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads rows as contacts (C1, C2). */
final class ContactRows {
    private static final String COUNTRY =
            "a country code of ISO 3166-1 alpha-2, such as PL or US, not a prefix such as +48";

    private final Map<ContactColumn, Integer> positions;
    private final KnownSegments segments;
    private final CsvProblems problems;

    ContactRows(ContactHeader header, KnownSegments segments, CsvProblems problems) {
        this.positions = header.positions();
        this.segments = segments;
        this.problems = problems;
    }

    /** The contact of the row; empty where something is wrong with it, all of which is told. */
    Optional<ContactEntry> read(CsvRow row) {
        Cells cells = new Cells(row);
        ContactEntry entry = cells.entry();
        return cells.right ? Optional.of(entry) : Optional.empty();
    }

    /** A problem of a cell; of the row where the file has no such column. */
    CsvProblem problem(CsvRow row, ContactColumn column, String expected, String found) {
        Integer position = positions.get(column);
        return position == null ? row.problem(expected, found) : row.problem(position, expected, found);
    }

    private final class Cells {
        private final CsvRow row;
        private final Contact.Builder contact = Contact.builder();
        private boolean right = true;

        Cells(CsvRow row) {
            this.row = row;
        }

        ContactEntry entry() {
            Optional<String> country = country();
            require(ContactColumn.FIRST_NAME, "a first name", contact::firstName);
            require(ContactColumn.LAST_NAME, "a last name", contact::lastName);
            cell(ContactColumn.MOBILE).ifPresent(text -> mobile(text, country));
            cell(ContactColumn.EMAIL).ifPresent(this::email);
            cell(ContactColumn.ACCOUNT_NUMBER).ifPresent(contact::accountNumber);
            cell(ContactColumn.ORGANIZATION).ifPresent(contact::organization);
            cell(ContactColumn.EXTERNAL_ID).ifPresent(contact::externalId);
            if (cell(ContactColumn.MOBILE).isEmpty()
                    && cell(ContactColumn.EMAIL).isEmpty()) {
                wrong(row.problem("a mobile number or an e-mail address", "neither"));
            }
            return new ContactEntry(contact.build(), segmentNames());
        }

        private Optional<String> cell(ContactColumn column) {
            Integer position = positions.get(column);
            return position == null || row.isEmpty(position)
                    ? Optional.empty()
                    : Optional.of(row.text(position).strip()).filter(text -> !text.isEmpty());
        }

        private void require(ContactColumn column, String expected, Consumer<String> taker) {
            cell(column).ifPresentOrElse(taker, () -> wrong(problem(row, column, expected, "nothing")));
        }

        private Optional<String> country() {
            Optional<String> text = cell(ContactColumn.COUNTRY_CODE);
            Optional<String> code = text.flatMap(PhoneNumbers::country);
            code.ifPresentOrElse(
                    contact::countryCode,
                    () -> wrong(problem(
                            row,
                            ContactColumn.COUNTRY_CODE,
                            COUNTRY,
                            text.map(Cells::quoted).orElse("nothing"))));
            return code;
        }

        /** Where the country is wrong, so would be everything that is said of the number. */
        private void mobile(String text, Optional<String> country) {
            if (country.isEmpty()) {
                return;
            }
            PhoneNumbers.e164(text, country.get())
                    .ifPresentOrElse(
                            contact::mobile,
                            () -> wrong(problem(
                                    row,
                                    ContactColumn.MOBILE,
                                    "a phone number of " + country.get() + ", or one with an international prefix",
                                    quoted(text))));
        }

        private void email(String text) {
            EmailAddress.parse(text)
                    .ifPresentOrElse(
                            contact::email,
                            () -> wrong(problem(row, ContactColumn.EMAIL, "an e-mail address", quoted(text))));
        }

        private Set<SegmentName> segmentNames() {
            Map<SegmentName, Boolean> names =
                    cell(ContactColumn.SEGMENTS).map(segments::in).orElse(Map.of());
            names.forEach((name, known) -> {
                if (!known) {
                    wrong(problem(row, ContactColumn.SEGMENTS, "the name of a static segment", quoted(name.text())));
                }
            });
            return names.keySet();
        }

        private void wrong(CsvProblem problem) {
            right = false;
            problems.add(problem);
        }

        private static String quoted(String text) {
            return '"' + text + '"';
        }
    }
}
