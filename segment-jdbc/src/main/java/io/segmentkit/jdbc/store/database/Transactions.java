package io.segmentkit.jdbc.store.database;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.population.DatabaseException;
import io.segmentkit.jdbc.sql.Rendered;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Work on a connection of its own, which is given back as it came.
 *
 * <p>A transaction that the database ended for the sake of another (deadlock, lock or serialization failure) is run again,
 * up to {@value #TRIES} times, after a pause that doubles from 10 milliseconds up to a second.
 */
public final class Transactions {
    private static final int TRIES = 10;
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final DataSource source;
    private final Dialect dialect;
    private final DefaultConfiguration configuration;

    public Transactions(DataSource source, Dialect dialect) {
        Rendered.keepQuiet();
        this.source = source;
        this.dialect = dialect;
        this.configuration = new DefaultConfiguration();
        // jOOQ's own log shows bound values, which are personal data.
        configuration.setSettings(new Settings().withExecuteLogging(false));
        configuration.setSQLDialect(dialect.family());
        configuration.setExecuteListener(new Failures());
    }

    public DataSource source() {
        return source;
    }

    public Dialect dialect() {
        return dialect;
    }

    private static final class Failures implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void exception(ExecuteContext context) {
            @Nullable SQLException failure = context.sqlException();
            if (failure != null) {
                @Nullable String sql = context.sql();
                context.exception(DatabaseException.of(sql == null ? "" : sql, failure));
            }
        }
    }

    /** jOOQ on a connection. */
    public DSLContext on(Connection connection) {
        return DSL.using(configuration.derive(connection));
    }

    /** Statements that stand by themselves. */
    public <R> R read(Function<DSLContext, R> work) {
        try (Connection connection = source.getConnection()) {
            return work.apply(on(connection));
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }

    /** Work on a connection, in a transaction. */
    @FunctionalInterface
    public interface Work<R> {
        R on(DSLContext context, Connection connection) throws SQLException;
    }

    /**
     * One transaction. It must begin by changing the row that it is about: so it waits for others that are about the same,
     * in every database.
     */
    public <R> R write(Function<DSLContext, R> work) {
        return writeOn((context, connection) -> work.apply(context));
    }

    public <R> R writeOn(Work<R> work) {
        long pause = FIRST_PAUSE_MILLIS;
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (DatabaseException failure) {
                if (tries == TRIES || !isForAnother(failure)) {
                    throw failure;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                    pause + ThreadLocalRandom.current().nextLong(pause)));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private <R> R once(Work<R> work) {
        try (Connection connection = source.getConnection();
                Boundary boundary = begin(connection)) {
            R result = work.on(on(connection), connection);
            boundary.commit();
            return result;
        } catch (SQLException failure) {
            throw DatabaseException.of("", failure);
        }
    }

    /** Begins a transaction on a connection that its owner closes. */
    public Boundary begin(Connection connection) throws SQLException {
        return new Boundary(connection, dialect.family() != SQLDialect.SQLITE);
    }

    /** Whether the database gave up this transaction so that another could go on. */
    private boolean isForAnother(DatabaseException failure) {
        @Nullable String state = failure.sqlState();
        if (state != null && state.startsWith("40")) {
            return true;
        }
        return switch (dialect.family()) {
            case H2 -> failure.errorCode() == 50200 || failure.errorCode() == 90131;
            case MARIADB -> failure.errorCode() == 1205 || failure.errorCode() == 1213 || failure.errorCode() == 1020;
            case SQLITE -> (failure.errorCode() & 0xff) == 5 || (failure.errorCode() & 0xff) == 6;
            default -> "55P03".equals(state);
        };
    }

    /** Whether the database refused values that it was to keep. */
    public boolean isOfValues(DatabaseException failure) {
        @Nullable String state = failure.sqlState();
        return dialect.family() == SQLDialect.SQLITE
                ? (failure.errorCode() & 0xff) == 19
                : state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
