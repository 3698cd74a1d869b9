package io.segmentkit.jdbc.connection;

import io.segmentkit.jdbc.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A connection on which the driver reads results in pieces, until it ends: in a transaction, or by a setting, where it takes
 * that. Nothing is written meanwhile. Of one thread.
 */
public final class ReadingInPieces {
    private final Connection connection;
    private final OwnTransaction transaction;
    private Optional<String> undo = Optional.empty();
    private boolean plansForValues;

    public ReadingInPieces(Connection connection) {
        this.connection = connection;
        this.transaction = new OwnTransaction(connection);
    }

    public void begin(Dialect dialect) throws SQLException {
        if (dialect.streamsInTransactions()) {
            transaction.begin();
        }
        Optional<String> setting = dialect.streaming(true);
        if (setting.isPresent()) {
            execute(setting.get());
            undo = dialect.streaming(false);
        }
    }

    /** Has statements planned for their values meanwhile, where that can be said of a transaction, and this is one of its own. */
    public void planForValues(Dialect dialect) throws SQLException {
        Optional<String> planning = dialect.planningForValues();
        if (transaction.isBegun() && planning.isPresent()) {
            execute(planning.get());
            plansForValues = true;
        }
    }

    /** Whether it has them planned so. */
    public boolean plansForValues() {
        return plansForValues;
    }

    /** Leaves the connection as it was; it is not closed. */
    public void end() throws SQLException {
        plansForValues = false;
        if (undo.isPresent()) {
            execute(undo.get());
            undo = Optional.empty();
        }
        transaction.end();
    }

    private void execute(String setting) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(setting);
        }
    }
}
