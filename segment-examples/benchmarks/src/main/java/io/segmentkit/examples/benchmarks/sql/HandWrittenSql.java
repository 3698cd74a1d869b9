package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;

/** The queries as someone writes them who knows the database, the tables, their indexes and what is in them. */
interface HandWrittenSql {
    /** The ids of those that match. */
    String ids(Query query);

    /** How many match. */
    String count(Query query);
}
