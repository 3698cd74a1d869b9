package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.sql.ProfileQueries;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a row of what was asked. */
@FunctionalInterface
interface RowReader<R> {
    R read(ProfileQueries queries, ResultSet row) throws SQLException;
}
