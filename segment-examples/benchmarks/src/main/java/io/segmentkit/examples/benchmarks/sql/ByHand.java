package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.query.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** SQL written by hand, through plain JDBC; ids are read in pieces, as constant memory needs it. */
record ByHand(DataSource database, HandWrittenSql sql) implements Contender {
    private static final int FETCH_SIZE = 1_000;

    @Override
    public long count(Query query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.count(query));
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public List<String> ids(Query query) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql.ids(query))) {
                statement.setFetchSize(FETCH_SIZE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ids.add(Long.toString(rows.getLong(1)));
                    }
                }
            }
            connection.commit();
        }
        return ids;
    }
}
