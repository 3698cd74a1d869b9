package io.segmentkit.csv.file;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of a file.
 *
 * <p>There is one for all the rows of a table: what it says holds until {@link CsvTable#next} is called again. Keep what
 * {@link #text} returns, not the row. {@link #chars} gives the characters of a cell without making a string of them. Not
 * for several threads.
 */
public final class CsvRow {
    private static final int MOST_FOUND = 200;

    private final String file;
    private final int mostCellChars;
    private final int mostRowChars;
    private final int mostColumns;
    private CsvHeader header;
    private long line;
    private int width;
    private char[] own = new char[256];
    private char[] chars = own;
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean tooLong;

    CsvRow(String file, CsvLimits limits, CsvHeader header) {
        this.file = file;
        this.mostCellChars = limits.cellChars();
        this.mostRowChars = limits.rowChars();
        this.mostColumns = limits.columns();
        this.header = header;
    }

    /** The line, from 1, on which the row begins; rows with line breaks in quotes go over several. */
    public long line() {
        return line;
    }

    /** How many cells it has. */
    public int width() {
        return width;
    }

    /** The text of a cell, from 0; empty where the cell is. */
    public String text(int position) {
        return new String(chars, start(position), length(position));
    }

    /** Whether the cell has no characters. */
    public boolean isEmpty(int position) {
        return length(position) == 0;
    }

    /**
     * The array in which the characters of the cells are, each from {@link #start} on, {@link #length} of them. It is
     * only to be read, and belongs to the next row after {@link CsvTable#next}.
     */
    public char[] chars() {
        return chars;
    }

    /** Where in {@link #chars} the cell begins. */
    public int start(int position) {
        Objects.checkIndex(position, width);
        return starts[position];
    }

    /** How many characters the cell has. */
    public int length(int position) {
        return ends[position] - start(position);
    }

    /** What is wrong with a cell: its place, what was expected, and the first 200 characters of its text as found. */
    public CsvProblem problem(int position, String expected) {
        int start = start(position);
        int length = length(position);
        String found = length > MOST_FOUND
                ? '"' + new String(chars, start, MOST_FOUND) + "...\", " + length + " characters"
                : '"' + text(position) + '"';
        return problem(position, expected, found);
    }

    /** What is wrong with a cell, where something else than its text tells what was found. */
    public CsvProblem problem(int position, String expected, String found) {
        return new CsvProblem(file, OptionalLong.of(line), Optional.of(header.name(position)), expected, found);
    }

    /** What is wrong with the row as a whole. */
    public CsvProblem problem(String expected, String found) {
        return new CsvProblem(file, OptionalLong.of(line), Optional.empty(), expected, found);
    }

    void headed(CsvHeader names) {
        header = names;
    }

    void begin(long beginning) {
        line = beginning;
        width = 0;
        size = 0;
        tooLong = false;
        chars = own;
    }

    /** Adds a cell whose characters stay where they are as long as the row is read. */
    void refer(char[] text, int offset, int length) {
        if (fits(length)) {
            chars = text;
            put(offset, length);
        }
    }

    /** Adds a copy of a cell, for a row whose cells are referred to nowhere. */
    void add(char[] text, int offset, int length) {
        if (fits(length)) {
            if (size + length > own.length) {
                own = Arrays.copyOf(own, Math.max(size + length, own.length * 2));
                chars = own;
            }
            System.arraycopy(text, offset, own, size, length);
            put(size, length);
        }
    }

    /** Whether one more cell is within the limits. One that is not is counted, and no more of it is kept. */
    private boolean fits(int length) {
        if (width < mostColumns && length <= mostCellChars && size + length <= mostRowChars) {
            return true;
        }
        tooLong |= width < mostColumns;
        width++;
        return false;
    }

    private void put(int start, int length) {
        if (width == starts.length) {
            starts = Arrays.copyOf(starts, width * 2);
            ends = Arrays.copyOf(ends, width * 2);
        }
        starts[width] = start;
        ends[width] = start + length;
        width++;
        size += length;
    }

    boolean tooLong() {
        return tooLong;
    }

    boolean tooWide() {
        return width > mostColumns;
    }

    /** Fills up with empty cells, or leaves out empty ones at the end; false where cells at the end are not empty. */
    boolean resize(int columns) {
        while (width < columns) {
            put(0, 0);
        }
        for (int i = columns; i < width; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        width = columns;
        return true;
    }
}
