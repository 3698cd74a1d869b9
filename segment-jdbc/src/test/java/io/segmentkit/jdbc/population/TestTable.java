package io.segmentkit.jdbc.population;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of the tests: its columns with their types, and rows for it. */
final class TestTable {
    private final String name;
    private final Map<String, String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    TestTable(String name, Map<String, String> columns) {
        this.name = name;
        this.columns = columns;
    }

    void add(List<@Nullable Object> row) {
        rows.add(row);
    }

    void drop(TestDatabase database) {
        database.execute("drop table " + database.quoted(name));
    }

    /** Creates the table, with the rows. */
    void store(TestDatabase database) {
        if (database.storesAtOnce() && !rows.isEmpty()) {
            createFilled(database);
            return;
        }
        database.execute("create table " + database.quoted(name) + " ("
                + columns.entrySet().stream()
                        .map(column -> database.quoted(column.getKey()) + " " + column.getValue())
                        .collect(joining(", "))
                + ")");
        if (!rows.isEmpty()) {
            insert(database);
        }
    }

    private String marks() {
        return "(?" + ", ?".repeat(columns.size() - 1) + ")";
    }

    private void insert(TestDatabase database) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement =
                    connection.prepareStatement("insert into " + database.quoted(name) + " values " + marks())) {
                for (List<@Nullable Object> row : rows) {
                    bind(statement, 1, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void createFilled(TestDatabase database) {
        List<String> names = List.copyOf(columns.keySet());
        String typed = IntStream.range(0, names.size())
                .mapToObj(i ->
                        "cast(c" + i + " as " + columns.get(names.get(i)) + ") as " + database.quoted(names.get(i)))
                .collect(joining(", "));
        String plain = IntStream.range(0, names.size()).mapToObj(i -> "c" + i).collect(joining(", "));
        String sql = "create table " + database.quoted(name) + " as select " + typed + " from (values " + marks()
                + (", " + marks()).repeat(rows.size() - 1) + ") as v(" + plain + ")";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                bind(statement, 1 + i * columns.size(), rows.get(i));
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement statement, int first, List<@Nullable Object> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            statement.setObject(first + i, row.get(i));
        }
    }
}
