package io.segmentkit.examples.quickstart.csv;

import org.jspecify.annotations.Nullable;

/** A row of a file: its cells, followed by those of the rows joined to it. */
final class CsvRow {
    private final String file;
    private final long line;
    private final @Nullable String[] cells;

    /**
     * A row.
     *
     * @param line the line on which it begins
     * @param cells its cells; null where there is no row to join
     */
    CsvRow(String file, long line, @Nullable String[] cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }

    @Nullable
    String[] cells() {
        return cells;
    }

    /** The cell; empty where it is absent. */
    String cell(int position) {
        String cell = cells[position];
        return cell == null ? "" : cell;
    }
}
