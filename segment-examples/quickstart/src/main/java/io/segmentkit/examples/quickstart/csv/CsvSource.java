package io.segmentkit.examples.quickstart.csv;

import java.util.List;

/**
 * A file with the files that are joined to it.
 *
 * @param file its name in the folder of the data
 * @param pointer where the mapping writes that name
 * @param format how it is written
 * @param joins what is joined to it, each perhaps by a column of one before
 */
record CsvSource(String file, String pointer, CsvFormat format, List<Join> joins) {
    /**
     * A file in which a row is looked up for each row of another.
     *
     * @param as what its columns are called by, before a dot
     * @param column the column whose cell is looked up
     * @param source the file
     * @param key its column that is looked in; no two rows have the same
     */
    record Join(String as, ColumnName column, CsvSource source, ColumnName key) {}
}
