package io.segmentkit.jdbc.population;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of a running statement, read as they are asked for; cancelled, where that takes less, if closed early. Of one thread. */
final class Cursor<R> implements Iterator<R>, AutoCloseable {
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Session.Reader<R> reader;
    private final Function<SQLException, RuntimeException> failure;
    private final Cancellation cancellation;
    private final boolean cancelled;
    private boolean atRow;
    private boolean over;

    Cursor(
            PreparedStatement statement,
            ResultSet rows,
            Session.Reader<R> reader,
            Cancellation cancellation,
            Function<SQLException, RuntimeException> failure,
            boolean cancelled) {
        this.statement = statement;
        this.rows = rows;
        this.reader = reader;
        this.cancellation = cancellation;
        this.failure = failure;
        this.cancelled = cancelled;
    }

    @Override
    public boolean hasNext() {
        if (over || atRow) {
            return atRow;
        }
        cancellation.check();
        try {
            atRow = rows.next();
            over = !atRow;
            return atRow;
        } catch (SQLException broken) {
            throw failure.apply(broken);
        }
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        atRow = false;
        try {
            return reader.read(rows);
        } catch (SQLException broken) {
            throw failure.apply(broken);
        }
    }

    /** What cannot be cancelled is closed all the same. */
    private void cancel() {
        try {
            statement.cancel();
        } catch (SQLException running) {
            over = true;
        }
    }

    @Override
    public void close() {
        boolean early = !over;
        over = true;
        atRow = false;
        cancellation.end(statement);
        try (statement) {
            if (early && cancelled) {
                cancel();
            }
            rows.close();
        } catch (SQLException broken) {
            throw failure.apply(broken);
        }
    }
}
