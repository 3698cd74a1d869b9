package io.segmentkit.jdbc.population;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database of the tests that counts the connections which are open. As a pool does, it gives closed ones out again: what
 * one question leaves behind, the next would meet.
 */
public final class TestDatabase implements DataSource {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String url;
    private final List<String> atStart;
    private final AtomicInteger open = new AtomicInteger();
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    @SuppressWarnings("UnusedVariable") // held, not read
    private @Nullable Connection loaded;

    private TestDatabase(String url, String... atStart) {
        this.url = url;
        this.atStart = List.of(atStart);
    }

    /** H2 in memory, with statements to run on each connection. */
    public static TestDatabase h2(String... atStart) {
        return new TestDatabase("jdbc:h2:mem:test" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1", atStart);
    }

    /** SQLite in a file of its own, as it comes: while one reads, nobody writes. */
    public static TestDatabase sqlite() {
        return sqlite("pragma synchronous = off");
    }

    /** SQLite in a file of its own, in which one writes while others read. */
    public static TestDatabase sqliteWal() {
        return sqlite("pragma synchronous = off", "pragma journal_mode = wal");
    }

    private static TestDatabase sqlite(String... atStart) {
        return new TestDatabase(
                "jdbc:sqlite:" + TestFolder.FOLDER.resolve("test" + NUMBER.incrementAndGet() + ".sqlite"), atStart);
    }

    public static TestDatabase duckDb(Path folder, String... atStart) {
        TestDatabase database = new TestDatabase(
                "jdbc:duckdb:" + folder.resolve("test" + NUMBER.incrementAndGet() + ".duckdb"), atStart);
        database.keepLoaded();
        return database;
    }

    public static TestDatabase at(String url, String... atStart) {
        return new TestDatabase(url, atStart);
    }

    /** Trino, which takes tables with all their rows at once. */
    static TestDatabase trino(String url) {
        return new TestDatabase(url);
    }

    /** Where it is, for other processes. */
    String url() {
        return url;
    }

    /** What is run on each connection. */
    List<String> atStart() {
        return atStart;
    }

    /** Whether tables are created with their rows, by one statement each. */
    boolean storesAtOnce() {
        return url.startsWith("jdbc:trino:");
    }

    /** DuckDB unloads a file when its last connection is closed. */
    private void keepLoaded() {
        try {
            loaded = DriverManager.getConnection(url);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A name as the database quotes it. */
    String quoted(String name) {
        String quote = url.startsWith("jdbc:mariadb:") ? "`" : "\"";
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /** How many connections have not been closed. */
    public int openConnections() {
        return open.get();
    }

    public void execute(String... statements) {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a select of one number comes to. */
    long number(String select) {
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        @Nullable Connection pooled = idle.poll();
        Connection connection = pooled == null ? connect() : pooled;
        open.incrementAndGet();
        AtomicBoolean closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!closed.getAndSet(true)) {
                            open.decrementAndGet();
                            giveBack(connection);
                        }
                        return null;
                    }
                    if (closed.get()) {
                        throw new SQLException("connection is closed");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            for (String sql : atStart) {
                statement.execute(sql);
            }
        }
        return connection;
    }

    private void giveBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.close();
            throw new IllegalStateException("a transaction is left open");
        }
        if (!connection.isClosed()) {
            idle.add(connection);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("there are no users");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException("there is no log");
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("there is no log");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("there is no login");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("there is no log");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
