package io.segmentkit.jdbc.connection;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of rows that hold their connection until they are closed or read to the end, or until reading fails. */
public final class Rows<R> extends AbstractSpliterator<R> {
    private final Iterator<R> rows;
    private final Runnable closing;
    private boolean closed;

    private Rows(Iterator<R> rows, Runnable closing) {
        super(Long.MAX_VALUE, Spliterator.NONNULL | Spliterator.ORDERED);
        this.rows = rows;
        this.closing = closing;
    }

    /** A stream of the rows; what closes them is run once. */
    public static <R> Stream<R> stream(Iterator<R> rows, Runnable closing) {
        Rows<R> held = new Rows<>(rows, closing);
        return StreamSupport.stream(held, false).onClose(held::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (closed) {
            return false;
        }
        R row;
        try {
            if (!rows.hasNext()) {
                close();
                return false;
            }
            row = rows.next();
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
        action.accept(row);
        return true;
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
