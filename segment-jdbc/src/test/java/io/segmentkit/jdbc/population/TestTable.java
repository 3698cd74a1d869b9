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
    /** Fewer than any of the databases allows in a statement. */
    private static final int MAX_VALUES = 2_000;

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

    /** Many rows by each statement, which some databases need to be quick. */
    private void insert(TestDatabase database) {
        int atOnce = MAX_VALUES / columns.size();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < rows.size(); from += atOnce) {
                insert(database, connection, rows.subList(from, Math.min(from + atOnce, rows.size())));
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void insert(TestDatabase database, Connection connection, List<List<@Nullable Object>> some)
            throws SQLException {
        String sql = "insert into " + database.quoted(name) + " values " + marks()
                + (", " + marks()).repeat(some.size() - 1);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, some);
            statement.executeUpdate();
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
            bind(statement, rows);
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement statement, List<List<@Nullable Object>> rows) throws SQLException {
        int place = 1;
        for (List<@Nullable Object> row : rows) {
            for (@Nullable Object value : row) {
                statement.setObject(place++, value);
            }
        }
    }
}
