package io.segmentkit.jdbc.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.jdbc.sql.Rendered;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Where connections come from, and what holds for each statement. */
record Database(DataSource source, Duration timeout, boolean showsValues, Cancellation cancellation) {
    /** Without a limit, and without values in errors. */
    static Database of(DataSource source) {
        return new Database(requireNonNull(source, "source"), Duration.ZERO, false, new Cancellation());
    }

    /** For whole seconds, as drivers count; 0 where there is no limit. */
    int timeoutSeconds() {
        return (int) Math.min(timeout.plusNanos(999_999_999).toSeconds(), Integer.MAX_VALUE);
    }

    /** A connection, to be closed. */
    Session open() {
        try {
            return new Session(source.getConnection(), this);
        } catch (SQLException unreachable) {
            throw failure(new Rendered("", List.of()), unreachable);
        }
    }

    /** What the work comes to, on a connection that it has for itself. */
    <R> R with(Function<Session, R> work) {
        try (Session session = open()) {
            return work.apply(session);
        }
    }

    /** What a failure is for the caller: of a statement that was cancelled, that it was. */
    RuntimeException failure(Rendered statement, SQLException failure) {
        if (cancellation.isCancelled()) {
            return Cancellation.exception();
        }
        return showsValues
                ? DatabaseException.withValues(statement.sql(), statement.values(), failure)
                : DatabaseException.withoutValues(statement.sql(), failure);
    }
}
