package io.segmentkit.csv.file;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing that is wrong with a file (C4).
 *
 * <p>What was found is most often personal data, so that {@link #toString} leaves it out; {@link #withFound} says it.
 *
 * @param file the name of the file
 * @param line the line, from 1, on which the row begins; empty where the whole file is meant
 * @param column the name of the column; empty where a whole row or the whole file is meant
 * @param expected what would be valid, as a phrase such as {@code a date as yyyy-MM-dd}
 * @param found what stands there instead
 */
public record CsvProblem(String file, OptionalLong line, Optional<String> column, String expected, String found) {
    /** The place and what was expected, such as {@code people.csv, line 7, column birthday: expected a date}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        line.ifPresent(number -> text.append(", line ").append(number));
        column.ifPresent(name -> text.append(", column ").append(name));
        return text.append(": expected ").append(expected).toString();
    }

    /** The same with what was found. */
    public String withFound() {
        return this + ", found " + found;
    }
}
