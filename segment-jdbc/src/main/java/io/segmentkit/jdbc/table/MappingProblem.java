package io.segmentkit.jdbc.table;

import java.util.List;

/**
 * One thing about a mapping that does not fit the database. Prints as one line: {@code customer.born_on: a date in form
 * DATE needs another type, found VARCHAR, valid: DATE}.
 *
 * @param table the table
 * @param column the column; empty where the table itself is the problem
 * @param message what is wrong
 * @param found the type found; empty where there is nothing
 * @param valid the types, or names, that would be valid
 */
public record MappingProblem(String table, String column, String message, String found, List<String> valid) {
    /** Takes a copy of what is valid. */
    public MappingProblem {
        valid = List.copyOf(valid);
    }

    @Override
    public String toString() {
        return table
                + (column.isEmpty() ? "" : "." + column)
                + ": "
                + message
                + (found.isEmpty() ? "" : ", found " + found)
                + (valid.isEmpty() ? "" : ", valid: " + String.join(", ", valid));
    }
}
