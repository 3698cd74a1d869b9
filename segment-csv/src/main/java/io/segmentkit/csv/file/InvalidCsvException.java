package io.segmentkit.csv.file;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file was refused because of what is wrong with it (C4).
 *
 * <p>The message says where and what was expected. What was found is personal data and therefore only in
 * {@link #problems}.
 */
public final class InvalidCsvException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int IN_MESSAGE = 10;

    private final transient List<CsvProblem> problems;
    private final long total;

    /**
     * A refusal.
     *
     * @param problems the first of them, at least one
     * @param total how many there are
     */
    public InvalidCsvException(List<CsvProblem> problems, long total) {
        super(message(problems, total));
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** The first of the problems, with what was found. Empty after serialization, which leaves personal data out. */
    public List<CsvProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** How many problems there are; more than {@link #problems} has if not all were kept. */
    public long total() {
        return total;
    }

    private static String message(List<CsvProblem> problems, long total) {
        if (total < 1 || problems.size() > total) {
            throw new IllegalArgumentException("total must count the problems: " + total);
        }
        int named = Math.min(problems.size(), IN_MESSAGE);
        String lines = problems.stream().limit(named).map(CsvProblem::toString).collect(Collectors.joining("\n"));
        long others = total - named;
        if (named == 0) {
            return total + (total == 1 ? " problem" : " problems");
        }
        return others == 0 ? lines : lines + "\nand " + others + " more";
    }
}
