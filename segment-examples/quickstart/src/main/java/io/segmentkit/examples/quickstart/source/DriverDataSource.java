package io.segmentkit.examples.quickstart.source;

import io.segmentkit.examples.quickstart.document.RefusedException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections of the driver that knows a URL, each a new one. */
public final class DriverDataSource implements DataSource {
    private static final String H2 = "jdbc:h2:";
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String DUCKDB = "jdbc:duckdb:";
    private static final String DRIVERS = "jdbc:h2:, jdbc:sqlite:, jdbc:duckdb:, jdbc:postgresql:, jdbc:mariadb:";

    private final String url;
    private final Properties properties = new Properties();

    /** H2 closes a file with its last connection, which takes it long: this one is open until the program ends. */
    private @Nullable Connection held;

    private DriverDataSource(String url, Optional<String> user, Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
    }

    /**
     * Connections to a database that is there: no file is made of a name that was mistyped.
     *
     * @param url what the driver connects to
     * @param user the user; empty where the database has none
     * @param password the user's password; empty where there is none
     */
    public static DriverDataSource existing(String url, Optional<String> user, Optional<String> password) {
        DriverDataSource source = new DriverDataSource(url, user, password);
        source.makeNothing();
        return source;
    }

    /** Connections to a database that the first one makes, where its kind is a file and there is none. */
    public static DriverDataSource made(String url, Optional<String> user, Optional<String> password) {
        return new DriverDataSource(url, user, password);
    }

    private void makeNothing() {
        if (url.startsWith(H2) && !url.startsWith("jdbc:h2:mem:")) {
            properties.setProperty("IFEXISTS", "TRUE");
        } else if (url.startsWith(SQLITE)) {
            properties.setProperty("open_mode", "2"); // to read and write what is there
        } else if (url.startsWith(DUCKDB)) {
            properties.setProperty("duckdb.read_only", "true");
        }
    }

    /** Whether both connect to the same database as the same user. */
    public boolean isSameAs(DriverDataSource other) {
        return url.equals(other.url)
                && Objects.equals(properties.getProperty("user"), other.properties.getProperty("user"));
    }

    /** Whether it is there to be read only. */
    public boolean isReadOnly() {
        return url.startsWith(DUCKDB);
    }

    /**
     * Tries a connection.
     *
     * @param option the option that the URL comes from
     * @throws RefusedException with the driver's own words, which are for whoever has typed the URL
     */
    public void requireReachable(String option) {
        try (Connection tried = getConnection()) {
            tried.getMetaData();
        } catch (SQLException unreachable) {
            throw new RefusedException(List.of(option + ": cannot connect: " + unreachable.getMessage()));
        }
    }

    /** SQLite lets nobody write while somebody reads, unless its file is in another mode, in which it then stays. */
    public void letReadersAndWritersBe() {
        if (!url.startsWith(SQLITE)) {
            return;
        }
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        if (held == null && url.startsWith(H2)) {
            held = connected();
        }
        return connected();
    }

    private Connection connected() throws SQLException {
        Enumeration<java.sql.Driver> drivers = DriverManager.getDrivers();
        while (drivers.hasMoreElements()) {
            if (drivers.nextElement().acceptsURL(url)) {
                return DriverManager.getConnection(url, properties);
            }
        }
        throw new SQLException("no driver knows this URL, valid: " + DRIVERS);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is given already");
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
        throw new SQLFeatureNotSupportedException("the URL says how long to wait");
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
        throw new SQLException("wraps nothing, found " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
