package io.segmentkit.csv.rows;

import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvRow;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of a file: its cells, followed by those of the rows joined to it. There is one for all the rows of a table: what
 * it says holds until the next.
 */
public final class JoinedRow {
    static final char[] ABSENT = {};

    private final String file;
    private final CsvRow own;
    private final int width;
    private final char[][] joined;

    JoinedRow(String file, CsvRow own, int width, int joined) {
        this.file = file;
        this.own = own;
        this.width = width;
        this.joined = new char[joined][];
        Arrays.fill(this.joined, ABSENT);
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** The line on which the row begins. */
    public long line() {
        return own.line();
    }

    /** The array that the characters of the cell are in; only to be read. */
    public char[] chars(int position) {
        return position < width ? own.chars() : joined[position - width];
    }

    /** Where they begin in it. */
    public int from(int position) {
        return position < width ? own.start(position) : 0;
    }

    /** Before where they end. */
    public int to(int position) {
        return position < width ? own.start(position) + own.length(position) : joined[position - width].length;
    }

    /** Whether the cell is empty, as all are of a row that is not there to be joined. */
    public boolean isEmpty(int position) {
        return position < width ? own.length(position) == 0 : joined[position - width].length == 0;
    }

    /** The text of the cell. */
    public String text(int position) {
        int from = from(position);
        return new String(chars(position), from, to(position) - from);
    }

    void join(int at, char[][] cells) {
        System.arraycopy(cells, 0, joined, at - width, cells.length);
    }

    void joinNothing(int at, int count) {
        Arrays.fill(joined, at - width, at - width + count, ABSENT);
    }

    /** What is wrong with a cell of the row, or with a part of it. */
    public CsvProblem problem(String column, String expected, String found) {
        return new CsvProblem(file, OptionalLong.of(line()), Optional.of(column), expected, '"' + found + '"');
    }
}
