package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.connection.OwnTransaction;
import io.segmentkit.jdbc.connection.ReadingInPieces;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.Rendered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection and what is read from it. Of one thread. */
final class Session implements AutoCloseable {
    /** How many rows a driver is asked to fetch at a time. */
    private static final int FETCH_SIZE = 1_000;

    /** Stands where no statement failed. */
    private static final Rendered NONE = new Rendered("", List.of());

    private final Connection connection;
    private final Database database;
    private final OwnTransaction transaction;
    private final ReadingInPieces pieces;
    private @Nullable KeptIds kept;

    Session(Connection connection, Database database) {
        this.connection = connection;
        this.transaction = new OwnTransaction(connection);
        this.pieces = new ReadingInPieces(connection);
        this.database = database;
    }

    Connection connection() {
        return connection;
    }

    /** Reads a row where the cursor stands. */
    @FunctionalInterface
    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** Lets results be read in pieces; nothing is written meanwhile. */
    void streaming(Dialect dialect) {
        try {
            pieces.begin(dialect);
            pieces.planForValues(dialect);
        } catch (SQLException failure) {
            throw database.failure(NONE, failure);
        }
    }

    /** Starts a statement; the cursor is to be closed, or read to its end. */
    <R> Cursor<R> query(Rendered statement, Dialect dialect, Reader<R> reader) {
        @Nullable PreparedStatement prepared = null;
        try {
            prepared = begin(statement.sql());
            prepared.setFetchSize(FETCH_SIZE);
            if (!pieces.plansForValues()) {
                dialect.planForValues(prepared);
            }
            limit(prepared);
            bind(prepared, statement.values(), dialect);
            return new Cursor<>(
                    prepared,
                    prepared.executeQuery(),
                    reader,
                    database.cancellation(),
                    failure -> database.failure(statement, failure),
                    dialect.cancelsBeforeClosing());
        } catch (SQLException failure) {
            RuntimeException refused = database.failure(statement, failure);
            close(prepared, refused);
            throw refused;
        } catch (RuntimeException unbound) {
            close(prepared, unbound);
            throw unbound;
        }
    }

    /** A statement that can be cancelled until it has ended. */
    private PreparedStatement begin(String sql) throws SQLException {
        database.cancellation().check();
        PreparedStatement prepared = connection.prepareStatement(sql);
        database.cancellation().begin(prepared);
        return prepared;
    }

    private void limit(PreparedStatement prepared) throws SQLException {
        if (database.timeoutSeconds() > 0) {
            prepared.setQueryTimeout(database.timeoutSeconds());
        }
    }

    private static void bind(PreparedStatement prepared, List<Object> values, Dialect dialect) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            prepared.setObject(i + 1, dialect.bound(values.get(i)));
        }
    }

    /** Runs a statement that puts rows somewhere, unless it is cancelled. */
    void insert(Rendered statement, Dialect dialect) {
        try (PreparedStatement prepared = begin(statement.sql())) {
            try {
                limit(prepared);
                bind(prepared, statement.values(), dialect);
                prepared.executeUpdate();
            } finally {
                database.cancellation().end(prepared);
            }
        } catch (SQLException failure) {
            throw database.failure(statement, failure);
        }
    }

    /** Runs a statement that has no rows, with each of several lists of values. It is not cancelled: it may tidy up. */
    void run(String sql, Dialect dialect, List<List<Object>> each) {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            limit(prepared);
            for (List<Object> values : each) {
                bind(prepared, values, dialect);
                prepared.executeUpdate();
            }
        } catch (SQLException failure) {
            throw database.failure(new Rendered(sql, List.of()), failure);
        }
    }

    /** The tables of ids that the session keeps. */
    KeptIds keptIds(Dialect dialect) {
        KeptIds tables = kept == null ? new KeptIds(this, dialect) : kept;
        kept = tables;
        return tables;
    }

    private void close(@Nullable PreparedStatement prepared, RuntimeException refused) {
        if (prepared != null) {
            database.cancellation().end(prepared);
            try {
                prepared.close();
            } catch (SQLException secondary) {
                refused.addSuppressed(DatabaseException.withoutValues("", secondary));
            }
        }
    }

    /** Begins a transaction, which is undone unless it is committed. */
    void begin() {
        try {
            transaction.begin();
        } catch (SQLException failure) {
            throw database.failure(NONE, failure);
        }
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw database.failure(NONE, failure);
        }
    }

    /** Runs statements that differ in their values only, in one go. */
    void batch(List<Rendered> statements, Dialect dialect) {
        if (statements.isEmpty()) {
            return;
        }
        Rendered first = statements.get(0);
        try (PreparedStatement prepared = connection.prepareStatement(first.sql())) {
            limit(prepared);
            for (Rendered statement : statements) {
                bind(prepared, statement.values(), dialect);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException failure) {
            throw database.failure(first, failure);
        }
    }

    /** All rows. */
    <R> List<R> list(Rendered statement, Dialect dialect, Reader<R> reader) {
        List<R> rows = new ArrayList<>();
        try (Cursor<R> cursor = query(statement, dialect, reader)) {
            cursor.forEachRemaining(rows::add);
        }
        return rows;
    }

    /** The first row of few. */
    <R> Optional<R> first(Rendered statement, Dialect dialect, Reader<R> reader) {
        return list(statement, dialect, reader).stream().findFirst();
    }

    /** Leaves nothing behind on a connection that somebody else closes. */
    void dropKept() {
        if (kept != null) {
            kept.drop();
        }
    }

    @Override
    public void close() {
        try (connection) {
            dropKept();
            pieces.end();
            transaction.end();
        } catch (SQLException failure) {
            throw database.failure(NONE, failure);
        }
    }
}
