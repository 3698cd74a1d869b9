package io.segmentkit.jdbc.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction on a connection: undone unless it is committed. What the connection was set to comes back at its end.
 *
 * <p>Each statement sees what was committed before it: an INSERT from a SELECT then locks no rows that it reads, which
 * MariaDB does at its usual level.
 */
public final class Boundary implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private boolean committed;

    Boundary(Connection connection, boolean knowsReadCommitted) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
        if (knowsReadCommitted && isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        connection.setAutoCommit(false);
    }

    public void commit() throws SQLException {
        connection.commit();
        committed = true;
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (!committed) {
            connection.rollback();
        }
        connection.setAutoCommit(autoCommit);
        if (connection.getTransactionIsolation() != isolation) {
            connection.setTransactionIsolation(isolation);
        }
    }
}
