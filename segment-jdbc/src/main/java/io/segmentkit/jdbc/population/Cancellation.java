package io.segmentkit.jdbc.population;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops what a {@linkplain JdbcPopulation#withCancellation population} asks of its database, from another thread: when a user
 * closes the page that waits for a count, when the host shuts down. What is asked then fails with a {@link
 * CancellationException}, and nothing is left open.
 *
 * <p>Once cancelled it stays so: each question, or group of questions, that is to be cancelled by itself takes one of its own.
 *
 * <p>Safe between threads.
 */
public final class Cancellation {
    private final Set<Statement> running = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    /** Nothing is cancelled yet. */
    public Cancellation() {}

    /**
     * Has the database stop the statements that run, and lets none begin. Returns without waiting for them. A database does not
     * hear of a statement that is being sent at this very moment: that one is stopped by calling this again, or runs to
     * its end before it fails.
     */
    public void cancel() {
        cancelled = true;
        running.forEach(Cancellation::cancel);
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException over) {
            // what has ended, or cannot be stopped, fails when its next row is read
        }
    }

    /** Whether it has been cancelled. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** @throws CancellationException if it has been cancelled */
    void check() {
        if (cancelled) {
            throw exception();
        }
    }

    static CancellationException exception() {
        return new CancellationException("cancelled by the host");
    }

    /** From now on it is cancelled too. */
    void begin(Statement statement) {
        running.add(statement);
    }

    void end(Statement statement) {
        running.remove(statement);
    }
}
