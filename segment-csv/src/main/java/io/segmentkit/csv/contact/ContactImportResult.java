package io.segmentkit.csv.contact;

import io.segmentkit.csv.file.CsvProblem;
import java.util.List;

/**
 * What an import came to (C4). {@code read = created + updated + unchanged + merged + skipped}.
 *
 * @param read how many rows the file has
 * @param created how many people were not stored before
 * @param updated how many stored people have got other parts or segments
 * @param unchanged how many stored people had all of it already
 * @param merged how many further rows are about one of these people
 * @param skipped how many rows were left out, as something is wrong with them
 * @param ignoredColumns columns of the file that are none of {@link ContactColumn}
 * @param problems the first of the problems
 * @param totalProblems how many problems there are
 */
public record ContactImportResult(
        long read,
        long created,
        long updated,
        long unchanged,
        long merged,
        long skipped,
        List<String> ignoredColumns,
        List<CsvProblem> problems,
        long totalProblems) {
    /** Takes copies of the lists. */
    public ContactImportResult {
        ignoredColumns = List.copyOf(ignoredColumns);
        problems = List.copyOf(problems);
    }
}
