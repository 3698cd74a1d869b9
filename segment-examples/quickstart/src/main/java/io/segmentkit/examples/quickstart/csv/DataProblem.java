package io.segmentkit.examples.quickstart.csv;

/**
 * A place in a file that cannot be read as the mapping says.
 *
 * @param file the file
 * @param line the line on which the row begins, the header's being 1
 * @param column the column; empty where the row as a whole is wrong
 * @param expected what should be there
 * @param found what is there
 */
record DataProblem(String file, long line, String column, String expected, String found) {
    private static final int MAX_SHOWN = 80;

    /** For example {@code customers.csv, line 17, column birthday: expected a date as yyyy-MM-dd, found "1990-02-30"}. */
    @Override
    public String toString() {
        String shown = found.length() > MAX_SHOWN ? found.substring(0, MAX_SHOWN) + "…" : found;
        return file + ", line " + line + (column.isEmpty() ? "" : ", column " + column) + ": expected " + expected
                + ", found " + shown;
    }
}
