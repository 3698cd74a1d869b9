package io.segmentkit.csv.contact;

import io.segmentkit.csv.file.CsvProblem;
import java.util.List;

/**
 * What an import would find in a file (C4). {@code read = people + merged + skipped}.
 *
 * @param read how many rows the file has
 * @param people how many people they are about
 * @param merged how many further rows are about one of these people
 * @param skipped how many rows something is wrong with
 * @param ignoredColumns columns of the file that are none of {@link ContactColumn}
 * @param problems the first of the problems
 * @param totalProblems how many problems there are
 */
public record ContactCheck(
        long read,
        long people,
        long merged,
        long skipped,
        List<String> ignoredColumns,
        List<CsvProblem> problems,
        long totalProblems) {
    /** Takes copies of the lists. */
    public ContactCheck {
        ignoredColumns = List.copyOf(ignoredColumns);
        problems = List.copyOf(problems);
    }
}
