package io.segmentkit.csv.file;

/** What becomes of a file in which some rows are wrong (C4). Either way the whole file is checked. */
public enum OnBadRow {
    /** The file is refused with all that is wrong with it. */
    FAIL,
    /** Rows that are wrong are left out and reported; the others are taken. */
    SKIP_AND_REPORT
}
