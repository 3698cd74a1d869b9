package io.segmentkit.csv.file;

/** What is done with a row that has more or fewer cells than the header, or than the first row where there is none. */
public enum RaggedRows {
    /** It is a problem. */
    REFUSE,
    /** A short row is filled with empty cells; extra cells are left out if they are empty, else they are a problem. */
    FILL,
    /** It comes as it is: {@link CsvRow#width} differs from row to row. */
    KEEP
}
