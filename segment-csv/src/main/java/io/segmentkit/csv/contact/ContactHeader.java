package io.segmentkit.csv.contact;

import io.segmentkit.csv.file.CsvHeader;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.InvalidCsvException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which column of a file is which.
 *
 * @param positions where the columns are that the file has
 * @param ignored the names of the file's other columns
 */
record ContactHeader(Map<ContactColumn, Integer> positions, List<String> ignored) {
    /** Refuses a header in which a column is missing or there twice, with all that is wrong with it. */
    static ContactHeader of(String file, CsvHeader header, Map<ContactColumn, String> renamed, boolean needsSegments) {
        Reading reading = new Reading(file, header, renamed);
        for (ContactColumn column :
                List.of(ContactColumn.COUNTRY_CODE, ContactColumn.FIRST_NAME, ContactColumn.LAST_NAME)) {
            reading.require(column);
        }
        if (!reading.has(ContactColumn.MOBILE)) {
            reading.requireOr(ContactColumn.EMAIL, ContactColumn.MOBILE);
        }
        if (needsSegments) {
            reading.require(ContactColumn.SEGMENTS);
        }
        return reading.result();
    }

    private static final class Reading {
        private final String file;
        private final Map<ContactColumn, String> renamed;
        private final Map<ContactColumn, Integer> positions = new EnumMap<>(ContactColumn.class);
        private final List<String> ignored = new ArrayList<>();
        private final List<CsvProblem> problems = new ArrayList<>();

        Reading(String file, CsvHeader header, Map<ContactColumn, String> renamed) {
            this.file = file;
            this.renamed = renamed;
            for (int i = 0; i < header.width(); i++) {
                take(header.name(i), i);
            }
        }

        private void take(String name, int position) {
            Optional<ContactColumn> column = column(ContactColumn.comparable(name));
            if (column.isEmpty()) {
                ignored.add(name);
            } else if (positions.putIfAbsent(column.get(), position) != null) {
                problem(name, "one column for the " + name(column.get()), "a second one in column " + (position + 1));
            }
        }

        private Optional<ContactColumn> column(String key) {
            for (ContactColumn column : ContactColumn.values()) {
                if (namesOf(column).stream().map(ContactColumn::comparable).anyMatch(key::equals)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }

        private List<String> namesOf(ContactColumn column) {
            String own = renamed.get(column);
            return own == null ? column.usualNames() : List.of(own);
        }

        private String name(ContactColumn column) {
            return namesOf(column).get(0);
        }

        boolean has(ContactColumn column) {
            return positions.containsKey(column);
        }

        void require(ContactColumn column) {
            if (!has(column)) {
                problem(name(column), "a column of this name", "none");
            }
        }

        void requireOr(ContactColumn column, ContactColumn other) {
            if (!has(column)) {
                problem(name(column), "a column of this name or one of name " + name(other), "none");
            }
        }

        private void problem(String column, String expected, String found) {
            problems.add(new CsvProblem(file, OptionalLong.empty(), Optional.of(column), expected, found));
        }

        ContactHeader result() {
            if (!problems.isEmpty()) {
                throw new InvalidCsvException(problems, problems.size());
            }
            return new ContactHeader(Map.copyOf(positions), List.copyOf(ignored));
        }
    }
}
