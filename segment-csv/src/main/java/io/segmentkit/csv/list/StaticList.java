package io.segmentkit.csv.list;

import io.segmentkit.csv.file.CsvProblem;
import java.util.List;

/**
 * A static list that was read (C5). {@code read = entries + duplicates + skipped}.
 *
 * @param entries the entries, each address or number once, in the order in which they first came
 * @param read how many lines there were, empty ones left out
 * @param duplicates how many further lines have an address or number that came before
 * @param skipped how many lines are neither an address nor a number
 * @param problems the first of the problems
 * @param totalProblems how many problems there are
 */
public record StaticList(
        List<ListEntry> entries,
        long read,
        long duplicates,
        long skipped,
        List<CsvProblem> problems,
        long totalProblems) {
    /** Takes copies of the lists. */
    public StaticList {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
