package io.segmentkit.jdbc.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/** Columns of 1 or 0 as the positions of those with 1. */
final class Answers {
    private Answers() {}

    static BitSet read(ResultSet row, int firstColumn, int columns) throws SQLException {
        BitSet positions = new BitSet(columns);
        for (int i = 0; i < columns; i++) {
            positions.set(i, row.getInt(firstColumn + i) == 1);
        }
        return positions;
    }
}
