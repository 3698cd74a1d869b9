package io.segmentkit.csv.file;

import io.segmentkit.csv.text.CsvText;
import java.util.HexFormat;
import java.util.Optional;

/** What every row must be like; a row that is not becomes a problem. */
final class RowCheck {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final CsvText text;
    private final CsvFormat format;
    private final CsvProblems problems;
    private int columns = -1;
    private long rows;
    private boolean awaitsHeader;
    private Optional<CsvProblem> wrongHeader = Optional.empty();

    RowCheck(CsvText text, CsvFormat format, CsvProblems problems) {
        this.text = text;
        this.format = format;
        this.problems = problems;
        this.awaitsHeader = format.hasHeader();
    }

    /** Whether the next row will be the header. */
    boolean awaitsHeader() {
        return awaitsHeader;
    }

    /** What is wrong with the header; it is told to no one else. */
    Optional<CsvProblem> wrongHeader() {
        return wrongHeader;
    }

    /** Rows seen, also those that were not accepted. */
    long rows() {
        return rows;
    }

    /** From now on rows have so many columns. */
    void expect(int width) {
        columns = width;
    }

    boolean accepts(CsvRow row) {
        if (awaitsHeader) {
            awaitsHeader = false;
            wrongHeader = problem(row);
            return true;
        }
        rows++;
        Optional<CsvProblem> problem = problem(row);
        problem.ifPresent(problems::add);
        return problem.isEmpty();
    }

    /** A row that could not be read. */
    void lost(CsvProblem problem) {
        rows++;
        problems.add(problem);
    }

    private Optional<CsvProblem> problem(CsvRow row) {
        CsvLimits limits = format.limits();
        if (row.tooWide()) {
            return Optional.of(row.problem("at most " + limits.columns() + " columns", String.valueOf(row.width())));
        }
        if (row.tooLong()) {
            return Optional.of(row.problem(
                    "at most " + limits.cellChars() + " characters in a cell and " + limits.rowChars() + " in a row",
                    "more"));
        }
        return text.suspect() ? wrongCharacter(row).or(() -> misfit(row)) : misfit(row);
    }

    private Optional<CsvProblem> misfit(CsvRow row) {
        if (columns < 0 || row.width() == columns || format.raggedRows() == RaggedRows.KEEP) {
            return Optional.empty();
        }
        int found = row.width();
        if (format.raggedRows() == RaggedRows.FILL && row.resize(columns)) {
            return Optional.empty();
        }
        return Optional.of(row.problem(columns + " cells as in the header", String.valueOf(found)));
    }

    private Optional<CsvProblem> wrongCharacter(CsvRow row) {
        for (int column = 0; column < row.width(); column++) {
            int start = row.start(column);
            for (int i = start; i < start + row.length(column); i++) {
                int wrong = CsvText.wrongByte(row.chars(), start, i);
                if (wrong >= 0) {
                    return Optional.of(row.problem(
                            column, "text in " + text.charset().name(), "the byte 0x" + HEX.toHexDigits((byte) wrong)));
                }
                if (row.chars()[i] == 0) {
                    return Optional.of(row.problem(column, "text", "the character NUL"));
                }
            }
        }
        return Optional.empty();
    }
}
