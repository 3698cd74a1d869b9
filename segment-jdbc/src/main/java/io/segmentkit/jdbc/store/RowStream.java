package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jooq.Cursor;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** Ids read in pieces as they are asked for; the connection is held until the end, a failure, or the stream is closed. */
final class RowStream implements Iterator<String> {
    private static final int FETCH_SIZE = 1_000;

    private final Connection connection;
    private final boolean transaction;
    private @Nullable Cursor<Record1<String>> cursor;
    private boolean closed;

    private RowStream(Connection connection, boolean transaction) {
        this.connection = connection;
        this.transaction = transaction;
    }

    static Stream<String> of(Transactions transactions, Select<Record1<String>> select) {
        RowStream rows;
        try {
            Connection connection = transactions.source().getConnection();
            rows = new RowStream(
                    connection, transactions.dialect().streamsInTransactions() && connection.getAutoCommit());
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
        rows.closingOnFailure(() -> rows.open(transactions, select));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.NONNULL | Spliterator.DISTINCT), false)
                .onClose(rows::close);
    }

    private void open(Transactions transactions, Select<Record1<String>> select) {
        try {
            if (transaction) {
                connection.setAutoCommit(false);
            }
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
        ResultQuery<Record1<String>> query = select.fetchSize(FETCH_SIZE);
        query.attach(transactions.on(connection).configuration());
        cursor = query.fetchLazy();
    }

    private void closingOnFailure(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            try {
                close();
            } catch (RuntimeException secondary) {
                failure.addSuppressed(secondary);
            }
            throw failure;
        }
    }

    @Override
    public boolean hasNext() {
        boolean[] more = new boolean[1];
        closingOnFailure(() -> more[0] = cursor != null && !closed && cursor.hasNext());
        if (!more[0]) {
            close();
        }
        return more[0];
    }

    @Override
    public String next() {
        if (!hasNext() || cursor == null) {
            throw new NoSuchElementException("there are no more rows");
        }
        String[] id = new String[1];
        Cursor<Record1<String>> rows = cursor;
        closingOnFailure(() -> id[0] = rows.fetchNext().value1());
        return id[0];
    }

    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (connection) {
            if (cursor != null) {
                cursor.close();
            }
            if (transaction) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }
}
