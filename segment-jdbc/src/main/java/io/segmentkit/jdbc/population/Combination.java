package io.segmentkit.jdbc.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/** How many profiles some of several criteria hold for, and not the others. */
record Combination(BitSet holding, long profiles) {
    /** From a row of 1 or 0 for each criterion, then how many. */
    static Combination read(ResultSet row, int criteria) throws SQLException {
        return new Combination(Answers.read(row, 1, criteria), row.getLong(criteria + 1));
    }
}
