package io.segmentkit.jdbc.check;

import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.Join;
import io.segmentkit.jdbc.table.JoinedTable;
import io.segmentkit.jdbc.table.TableName;
import io.segmentkit.schema.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Asks the database for the columns of tables, each table once, and collects what is wrong with them. */
final class TableColumns {
    private final Connection connection;
    private final Dialect dialect;
    private final Map<TableName, Optional<Map<String, ColumnType>>> tables = new LinkedHashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    TableColumns(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The types of all columns of the tables that were asked for and could be read. */
    Map<TableName, Map<String, ColumnType>> found() {
        Map<TableName, Map<String, ColumnType>> found = new LinkedHashMap<>();
        tables.forEach((table, columns) -> columns.ifPresent(types -> found.put(table, types)));
        return found;
    }

    /** The type of a column; a problem where there is none. */
    Optional<ColumnType> type(JoinedTable.Place place) {
        Optional<Map<String, ColumnType>> columns = tables.computeIfAbsent(place.table(), this::columns);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Optional<ColumnType> type = Optional.ofNullable(columns.get().get(place.column()));
        if (type.isEmpty()) {
            List<String> names = List.copyOf(columns.get().keySet());
            problem(new Problem(place.toString(), "there is no such column", "", names));
        }
        return type;
    }

    private interface Answer<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private Optional<Map<String, ColumnType>> columns(TableName table) {
        Query nothing = DSL.select(DSL.asterisk()).from(table(table)).where(DSL.falseCondition());
        return asked(table, nothing, rows -> {
            ResultSetMetaData found = rows.getMetaData();
            Map<String, ColumnType> columns = dialect.ignoresCaseOfColumns()
                    ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER)
                    : new LinkedHashMap<>();
            Map<String, TextForm> texts = dialect.textsOf(connection, table);
            for (int i = 1; i <= found.getColumnCount(); i++) {
                String name = found.getColumnName(i);
                ColumnType type = dialect.columnType(found, i);
                columns.put(name, texts.containsKey(name) ? type.with(texts.get(name)) : type);
            }
            return columns;
        });
    }

    private static Table<?> table(TableName table) {
        return DSL.table(DSL.name(table.parts()));
    }

    /** A key that two rows have would make two rows of one. Columns without types that fit are problems already. */
    void requireUnique(Join join) {
        Field<Object> key = DSL.field(DSL.name(join.key()));
        List<Condition> met = join.fixed().stream()
                .flatMap(fixed -> met(join.table(), fixed).stream())
                .toList();
        Query twice = DSL.select(key)
                .from(table(join.table()))
                .where(key.isNotNull().and(DSL.and(met)))
                .groupBy(key)
                .having(DSL.count().gt(DSL.inline(1)))
                .limit(DSL.inline(1));
        if (asked(join.table(), twice, ResultSet::next).orElse(false)) {
            problem(new Problem(
                    join.table() + "." + join.key(),
                    "rows are looked up by it as " + join.as() + ", so that no two may have the same",
                    "",
                    List.of()));
        }
    }

    private Optional<Condition> met(TableName table, FixedCondition fixed) {
        return type(new JoinedTable.Place(Optional.empty(), table, fixed.column()))
                .map(type -> dialect.meets(dialect.comparable(DSL.field(DSL.name(fixed.column())), type), type, fixed));
    }

    private <T> Optional<T> asked(TableName table, Query query, Answer<T> answer) {
        var context = DSL.using(dialect.family());
        try (PreparedStatement statement = connection.prepareStatement(context.render(query))) {
            List<Object> values = context.extractBindValues(query);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, dialect.bound(values.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return Optional.of(answer.read(rows));
            }
        } catch (SQLException unreadable) {
            forgetFailure();
            String message = "cannot be read, SQL state " + unreadable.getSQLState();
            problem(new Problem(table.toString(), message, "", List.of()));
            return Optional.empty();
        }
    }

    /** PostgreSQL answers nothing more in a transaction that has failed. */
    private void forgetFailure() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException lost) {
            problem(new Problem("", "the connection is lost, SQL state " + lost.getSQLState(), "", List.of()));
        }
    }
}
