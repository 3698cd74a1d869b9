package io.segmentkit.jdbc.connection;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of rows that hold their connection until they are closed or read to the end, or until reading fails. */
public final class Rows<R> implements Iterator<R> {
    private final Iterator<R> rows;
    private final Runnable closing;
    private boolean closed;

    private Rows(Iterator<R> rows, Runnable closing) {
        this.rows = rows;
        this.closing = closing;
    }

    /** A stream of the rows; what closes them is run once. */
    public static <R> Stream<R> stream(Iterator<R> rows, Runnable closing) {
        Rows<R> held = new Rows<>(rows, closing);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(held, Spliterator.NONNULL | Spliterator.ORDERED), false)
                .onClose(held::close);
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            return false;
        }
        boolean more;
        try {
            more = rows.hasNext();
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
        if (!more) {
            close();
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

    private void close() {
        if (!closed) {
            closed = true;
            closing.run();
        }
    }

    private void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException secondary) {
            failure.addSuppressed(secondary);
        }
    }
}
