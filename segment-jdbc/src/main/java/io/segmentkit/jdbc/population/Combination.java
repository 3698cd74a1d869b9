package io.segmentkit.jdbc.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/** How many profiles some of several criteria hold for, and not the others. */
record Combination(BitSet holding, long profiles) {
    /** From a row of 1 or 0 for each criterion, then how many. */
    static Combination read(ResultSet row, int criteria) throws SQLException {
        BitSet holding = new BitSet(criteria);
        for (int i = 0; i < criteria; i++) {
            holding.set(i, row.getInt(i + 1) == 1);
        }
        return new Combination(holding, row.getLong(criteria + 1));
    }
}
