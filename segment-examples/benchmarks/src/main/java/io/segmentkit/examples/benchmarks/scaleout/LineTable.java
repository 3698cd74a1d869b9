package io.segmentkit.examples.benchmarks.scaleout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A table that is filled by statements which each bring many rows as one text, which Trino takes apart. */
final class LineTable {
    /** A statement may have a million characters. */
    private static final int MAX_CHARACTERS = 900_000;

    private final Connection connection;
    private final String insert;
    private final StringBuilder lines = new StringBuilder();
    private long rows;

    /**
     * Creates the table.
     *
     * @param columns the columns as {@code create table} has them
     * @param expressions the columns as expressions of the array {@code f}, the fields of a line
     */
    LineTable(Connection connection, String name, String columns, String expressions) throws SQLException {
        this.connection = connection;
        this.insert = "insert into " + name + " select " + expressions
                + " from (select split(line, '|') as f from unnest(split(?, chr(10))) as lines(line))";
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists " + name);
            statement.execute("create table " + name + " (" + columns + ")");
        }
    }

    /** Adds a row; absent fields are empty. */
    void add(@Nullable Object... fields) throws SQLException {
        if (!lines.isEmpty()) {
            lines.append('\n');
        }
        for (int i = 0; i < fields.length; i++) {
            lines.append(i == 0 ? "" : "|").append(fields[i] == null ? "" : fields[i]);
        }
        rows++;
        if (lines.length() > MAX_CHARACTERS) {
            flush();
        }
    }

    /** Sends what has not been sent. */
    void flush() throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, lines.toString());
            statement.execute();
        }
        lines.setLength(0);
    }

    long rows() {
        return rows;
    }
}
