package io.segmentkit.csv.list;

import io.segmentkit.csv.file.CsvProblem;
import java.util.List;
import java.util.Set;

/**
 * The profiles that a file names (S8). Of the rows read, each either repeats an earlier one, or has a problem, or is one of
 * the {@code matched} or the {@code totalUnmatched}.
 *
 * @param ids the ids of the profiles that are both in the file and in the population
 * @param read how many rows the file has
 * @param duplicates how many of them repeat an earlier one
 * @param skipped how many of them something is wrong with
 * @param matched how many different ids or addresses some profile has; several profiles may have one address
 * @param unmatched the first of those that no profile has, in the order of the file
 * @param totalUnmatched how many no profile has
 * @param problems the first of the problems
 * @param totalProblems how many problems there are
 */
public record ListedMembers(
        Set<String> ids,
        long read,
        long duplicates,
        long skipped,
        long matched,
        List<Unmatched> unmatched,
        long totalUnmatched,
        List<CsvProblem> problems,
        long totalProblems) {
    /** Takes copies of the lists and the set. */
    public ListedMembers {
        ids = Set.copyOf(ids);
        unmatched = List.copyOf(unmatched);
        problems = List.copyOf(problems);
    }

    /** The counts only. */
    @Override
    public String toString() {
        return read + " rows: " + matched + " matched by " + ids.size() + " profiles, " + totalUnmatched
                + " unmatched, " + duplicates + " duplicates, " + skipped + " wrong";
    }
}
