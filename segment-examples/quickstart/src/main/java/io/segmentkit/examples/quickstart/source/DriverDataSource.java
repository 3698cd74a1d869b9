package io.segmentkit.examples.quickstart.source;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections of the driver that knows a URL, each a new one. Only databases that are there are opened: no file is made of a
 * name that was mistyped.
 */
public final class DriverDataSource implements DataSource {
    private static final String DRIVERS = "jdbc:h2:, jdbc:sqlite:, jdbc:duckdb:, jdbc:postgresql:, jdbc:mariadb:";

    private final String url;
    private final Properties properties = new Properties();

    /**
     * Connections of one user.
     *
     * @param url what the driver connects to
     * @param user the user; empty where the database has none
     * @param password the user's password; empty where there is none
     */
    public DriverDataSource(String url, Optional<String> user, Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        if (url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:")) {
            properties.setProperty("IFEXISTS", "TRUE");
        } else if (url.startsWith("jdbc:sqlite:")) {
            properties.setProperty("open_mode", "2"); // to read and write what is there
        } else if (url.startsWith("jdbc:duckdb:")) {
            properties.setProperty("duckdb.read_only", "true");
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
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
