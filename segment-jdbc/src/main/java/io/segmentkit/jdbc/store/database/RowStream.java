package io.segmentkit.jdbc.store.database;

import io.segmentkit.jdbc.connection.ReadingInPieces;
import io.segmentkit.jdbc.connection.Rows;
import io.segmentkit.jdbc.population.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** Rows read in pieces as they are asked for; the connection is held until the end, a failure, or the stream is closed. */
public final class RowStream<R extends Record, T> implements Iterator<T> {
    private static final int FETCH_SIZE = 1_000;

    private final Cursor<R> cursor;
    private final Function<? super R, T> reading;

    private RowStream(Cursor<R> cursor, Function<? super R, T> reading) {
        this.cursor = cursor;
        this.reading = reading;
    }

    /** What is read of the rows that a select finds. */
    public static <R extends Record, T> Stream<T> of(
            Transactions transactions, Select<R> select, Function<? super R, T> reading) {
        try {
            Connection connection = transactions.source().getConnection();
            ReadingInPieces pieces = new ReadingInPieces(connection);
            try {
                pieces.begin(transactions.dialect());
                ResultQuery<R> query = select.fetchSize(FETCH_SIZE);
                query.attach(transactions.on(connection).configuration());
                Cursor<R> cursor = query.fetchLazy();
                return Rows.stream(new RowStream<>(cursor, reading), () -> close(cursor, pieces, connection));
            } catch (SQLException | RuntimeException | Error failure) {
                closeAfter(failure, pieces, connection);
                throw failure;
            }
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }

    private static void closeAfter(Throwable failure, ReadingInPieces pieces, Connection connection) {
        try {
            close(null, pieces, connection);
        } catch (RuntimeException secondary) {
            failure.addSuppressed(secondary);
        }
    }

    private static void close(@Nullable Cursor<?> cursor, ReadingInPieces pieces, Connection connection) {
        try (connection) {
            if (cursor != null) {
                cursor.close();
            }
            pieces.end();
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }

    @Override
    public boolean hasNext() {
        return cursor.hasNext();
    }

    @Override
    public T next() {
        return reading.apply(cursor.fetchNext());
    }
}
