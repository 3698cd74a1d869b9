package io.segmentkit.jdbc.population;

import java.io.Serial;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The database refused a statement, or could not be reached.
 *
 * <p>The message has the statement with {@code ?} for each value, the SQL state and the vendor's code. Values are personal
 * data, and drivers' messages quote them: neither they nor the driver's exception are kept unless the host {@linkplain
 * JdbcPopulation#withValuesInErrors() asks for them}.
 */
public final class DatabaseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sql;
    private final @Nullable String sqlState;
    private final int errorCode;
    private final transient List<Object> values;

    private DatabaseException(String sql, SQLException failure, List<Object> values, @Nullable SQLException cause) {
        super(
                "database failed with SQL state " + failure.getSQLState() + ", error code " + failure.getErrorCode()
                        + (sql.isEmpty() ? "" : ": " + sql)
                        + (values.isEmpty() ? "" : " with " + values),
                cause);
        this.sql = sql;
        this.sqlState = failure.getSQLState();
        this.errorCode = failure.getErrorCode();
        this.values = values;
    }

    /**
     * Of a statement that failed, without its values and without the driver's exception.
     *
     * @param sql the statement, with {@code ?} for each value; empty where it came to none
     */
    public static DatabaseException of(String sql, SQLException failure) {
        return withoutValues(sql, failure);
    }

    static DatabaseException withoutValues(String sql, SQLException failure) {
        return new DatabaseException(sql, failure, List.of(), null);
    }

    static DatabaseException withValues(String sql, List<Object> values, SQLException failure) {
        return new DatabaseException(sql, failure, List.copyOf(values), failure);
    }

    /** The statement, with {@code ?} for each value; empty where it came to none. */
    public String sql() {
        return sql;
    }

    /** The SQL state; null where the driver gives none. */
    public @Nullable String sqlState() {
        return sqlState;
    }

    /** The vendor's code of the error. */
    public int errorCode() {
        return errorCode;
    }

    /** The values of the statement; empty unless the host has asked for them, and after serialisation. */
    public List<Object> values() {
        return values == null ? List.of() : values;
    }
}
