package io.segmentkit.examples.quickstart;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** An engine of its own over the same CSV files: what it counts knows nothing of this project. */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, String> places;

    /**
     * Every file of the folder as a table, all columns as the engine's own sniffing sees them unless a cast is written.
     *
     * @param places what to write in place of names in curly brackets
     */
    Sql(Path folder, Map<String, String> places, String... tables) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.places = places;
        for (String table : tables) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "create table \"%s\" as select * from read_csv('%s', header = true, all_varchar = true)"
                                .formatted(table, folder.resolve(table + ".csv")));
            }
        }
    }

    void execute(String statementText) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statementText);
        }
    }

    long count(String query) throws SQLException {
        String filled = query;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(filled)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
