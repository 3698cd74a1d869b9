package io.segmentkit.jdbc.population;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of a running statement, read as they are asked for. Of one thread. */
final class Cursor<R> implements Iterator<R>, AutoCloseable {
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Session.Reader<R> reader;
    private final Function<SQLException, DatabaseException> failure;
    private boolean atRow;
    private boolean over;

    Cursor(
            PreparedStatement statement,
            ResultSet rows,
            Session.Reader<R> reader,
            Function<SQLException, DatabaseException> failure) {
        this.statement = statement;
        this.rows = rows;
        this.reader = reader;
        this.failure = failure;
    }

    @Override
    public boolean hasNext() {
        if (over || atRow) {
            return atRow;
        }
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

    @Override
    public void close() {
        over = true;
        atRow = false;
        try (statement) {
            rows.close();
        } catch (SQLException broken) {
            throw failure.apply(broken);
        }
    }
}
