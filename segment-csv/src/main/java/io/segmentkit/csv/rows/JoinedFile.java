package io.segmentkit.csv.rows;

import io.segmentkit.csv.file.CsvFormat;
import java.util.List;

/**
 * A file with the files that are joined to it.
 *
 * @param name its name in the folder of the data
 * @param format how it is written
 * @param joins what is joined to it, each perhaps by a column of one before
 */
public record JoinedFile(String name, CsvFormat format, List<Join> joins) {
    /** Takes a copy of the joins. */
    public JoinedFile {
        joins = List.copyOf(joins);
    }

    /**
     * A file in which a row is looked up for each row of another.
     *
     * @param as what its columns are called by, before a dot
     * @param column the column whose cell is looked up
     * @param name the name of the file
     * @param format how it is written
     * @param key its column that is looked in; no two rows have the same
     */
    public record Join(String as, String column, String name, CsvFormat format, String key) {}
}
