package io.segmentkit.csv.file;

/**
 * How large the parts of a file may be. Memory is bounded by them whatever a file contains.
 *
 * @param cellChars characters of a cell at most
 * @param rowChars characters of a row at most, without separators
 * @param columns cells of a row at most
 */
public record CsvLimits(int cellChars, int rowChars, int columns) {
    /** The most that each limit can be set to. */
    public static final int HIGHEST = 1 << 28;

    private static final CsvLimits STANDARD = new CsvLimits(1 << 20, 1 << 22, 4_096);

    /** Checks that each is from 1 to {@link #HIGHEST}. */
    public CsvLimits {
        check("cellChars", cellChars);
        check("rowChars", rowChars);
        check("columns", columns);
    }

    /** 1,048,576 characters a cell, 4,194,304 a row, 4,096 columns. A spreadsheet's cell has 32,767 at most. */
    public static CsvLimits standard() {
        return STANDARD;
    }

    private static void check(String name, int limit) {
        if (limit < 1 || limit > HIGHEST) {
            throw new IllegalArgumentException(name + " must be from 1 to " + HIGHEST + ": " + limit);
        }
    }
}
