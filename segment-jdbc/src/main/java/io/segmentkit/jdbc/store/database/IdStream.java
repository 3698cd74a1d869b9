package io.segmentkit.jdbc.store.database;

import io.segmentkit.jdbc.connection.ReadingInPieces;
import io.segmentkit.jdbc.connection.Rows;
import io.segmentkit.jdbc.population.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** Ids read in pieces as they are asked for; the connection is held until the end, a failure, or the stream is closed. */
public final class IdStream implements Iterator<String> {
    private static final int FETCH_SIZE = 1_000;

    private final Cursor<Record1<String>> cursor;

    private IdStream(Cursor<Record1<String>> cursor) {
        this.cursor = cursor;
    }

    /** The ids that a select finds. */
    public static Stream<String> of(Transactions transactions, Select<Record1<String>> select) {
        try {
            Connection connection = transactions.source().getConnection();
            ReadingInPieces pieces = new ReadingInPieces(connection);
            try {
                pieces.begin(transactions.dialect());
                ResultQuery<Record1<String>> query = select.fetchSize(FETCH_SIZE);
                query.attach(transactions.on(connection).configuration());
                Cursor<Record1<String>> cursor = query.fetchLazy();
                return Rows.stream(new IdStream(cursor), () -> close(cursor, pieces, connection));
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

    private static void close(@Nullable Cursor<Record1<String>> cursor, ReadingInPieces pieces, Connection connection) {
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
    public String next() {
        return cursor.fetchNext().value1();
    }
}
