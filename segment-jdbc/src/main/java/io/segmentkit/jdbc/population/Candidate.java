package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.sql.ProfileQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/**
 * A profile that some case of a criterion holds for.
 *
 * @param id the profile's id
 * @param cases the positions of the cases that hold
 */
record Candidate(String id, BitSet cases) {
    /** From a row of the id, then 1 or 0 for each case. */
    static Candidate read(ResultSet row, ProfileQueries queries, int cases) throws SQLException {
        return new Candidate(queries.id(row, 1), Answers.read(row, 2, cases));
    }
}
