package io.segmentkit.examples.benchmarks.scaleout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How the work of a statement was spread, as Trino's own statistics have it. */
final class Spread {
    private static final String SQL = "select count(*), sum(splits), sum(processed_input_rows), sum(split_cpu_time_ms)"
            + " from system.runtime.tasks join system.runtime.nodes using (node_id) where not coordinator and query_id ="
            + " (select max(query_id) from system.runtime.queries where source = ? and query like '%count(%')"
            + " group by node_id order by node_id";

    private Spread() {}

    /**
     * What a worker did.
     *
     * @param tasks parts of the plan that it ran
     * @param splits pieces of tables and of other workers' results that they were made of
     * @param rows that it read, of tables and from other workers
     * @param cpuMillis time of its processors
     */
    record Worker(long tasks, long splits, long rows, long cpuMillis) {
        @Override
        public String toString() {
            return tasks + " tasks, " + splits + " splits, " + rows + " rows, " + cpuMillis + " ms of CPU";
        }
    }

    /** What each worker did for the last counting statement of that source. */
    static List<Worker> of(Connection connection, String source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, source);
            List<Worker> workers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    workers.add(new Worker(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4)));
                }
            }
            return workers;
        }
    }
}
