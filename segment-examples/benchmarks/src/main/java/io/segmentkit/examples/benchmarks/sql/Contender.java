package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;
import java.sql.SQLException;
import java.util.List;

/** Someone who answers the queries from the database. */
interface Contender {
    /** How many match. */
    long count(Query query) throws SQLException;

    /** The ids of those that match, read row by row. */
    List<String> ids(Query query) throws SQLException;
}
