package io.segmentkit.jdbc.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts what travels between a database and the JVM: rows that are read, and values that are bound. */
final class CountingRows {
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong bound = new AtomicLong();

    long read() {
        return read.get();
    }

    long bound() {
        return bound.get();
    }

    DataSource around(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                (name, result) -> result instanceof Connection connection ? connection(connection) : result);
    }

    /** Connections that do not show the driver's own. */
    static DataSource hiding(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                (name, result) -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, (of, what) -> of.equals("isWrapperFor") ? false : what)
                        : result);
    }

    private Connection connection(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (name, result) -> result instanceof PreparedStatement statement ? statement(statement) : result);
    }

    private PreparedStatement statement(PreparedStatement statement) {
        return proxy(PreparedStatement.class, statement, (name, result) -> {
            if (name.startsWith("set")) {
                bound.incrementAndGet();
            }
            return result instanceof ResultSet rows ? rows(rows) : result;
        });
    }

    private ResultSet rows(ResultSet rows) {
        return proxy(ResultSet.class, rows, (name, result) -> {
            if (name.equals("next") && Boolean.TRUE.equals(result)) {
                read.incrementAndGet();
            }
            return result;
        });
    }

    private interface Seen {
        Object of(String method, Object result);
    }

    private static <T> T proxy(Class<T> kind, T target, Seen seen) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return seen.of(method.getName(), method.invoke(target, arguments));
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return kind.cast(Proxy.newProxyInstance(CountingRows.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
