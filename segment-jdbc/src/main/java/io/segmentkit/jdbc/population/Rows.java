package io.segmentkit.jdbc.population;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of rows that hold their connection until they are closed or read to the end, or until reading fails. */
final class Rows<R> implements Iterator<R> {
    private final Iterator<R> rows;
    private final Runnable close;

    private Rows(Iterator<R> rows, Runnable close) {
        this.rows = rows;
        this.close = close;
    }

    /** A stream of the rows; closes the cursor, then the session. */
    static <R> Stream<R> stream(Iterator<R> rows, Cursor<?> cursor, Session session) {
        Runnable close = new Runnable() {
            private boolean closed;

            @Override
            public void run() {
                if (!closed) {
                    closed = true;
                    try (session) {
                        cursor.close();
                    }
                }
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                new Rows<>(rows, close), Spliterator.NONNULL | Spliterator.ORDERED),
                        false)
                .onClose(close);
    }

    @Override
    public boolean hasNext() {
        boolean more;
        try {
            more = rows.hasNext();
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
        if (!more) {
            close.run();
        }
        return more;
    }

    @Override
    public R next() {
        try {
            return rows.next();
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
    }

    private void closeAfter(Throwable failure) {
        try {
            close.run();
        } catch (RuntimeException secondary) {
            failure.addSuppressed(secondary);
        }
    }
}
