package io.segmentkit.jdbc.connection;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction on a connection that would commit each statement by itself, undone unless it was committed. Where the connection
 * is in a transaction already, that one is left to its owner. Of one thread.
 */
public final class OwnTransaction {
    private final Connection connection;
    private boolean begun;

    public OwnTransaction(Connection connection) {
        this.connection = connection;
    }

    public void begin() throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            begun = true;
        }
    }

    /** Whether it is there: not where the connection is in another one. */
    boolean isBegun() {
        return begun;
    }

    /** Leaves the connection as it was; it is not closed. */
    public void end() throws SQLException {
        if (begun) {
            begun = false;
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
