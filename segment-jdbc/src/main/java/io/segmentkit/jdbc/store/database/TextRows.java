package io.segmentkit.jdbc.store.database;

import io.segmentkit.jdbc.population.DatabaseException;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Many rows on their way into a table, which differ in one text: as each database takes them fastest.
 *
 * @param fixed the columns that are the same in all rows
 * @param values what is in those
 * @param text the column that differs
 */
public record TextRows(Table<Record> table, List<Field<Long>> fixed, List<Long> values, Field<String> text) {
    /** Whether it did; otherwise nothing was inserted, as the driver has no fast way. */
    public boolean insert(DSLContext sql, Connection connection, Collection<String> texts) {
        if (sql.family() == SQLDialect.POSTGRES) {
            List<Field<?>> columns = columns();
            String columnList = sql.render(DSL.list(columns));
            return PostgresCopy.rows(
                    connection, "copy " + sql.render(table) + " (" + columnList + ") from stdin", values, texts);
        }
        insertByBatch(sql, connection, texts);
        return true;
    }

    private List<Field<?>> columns() {
        List<Field<?>> columns = new ArrayList<>(fixed);
        columns.add(text);
        return columns;
    }

    /** The way that every driver has. */
    public void insertByBatch(DSLContext sql, Connection connection, Collection<String> texts) {
        List<Field<?>> row = new ArrayList<>();
        values.forEach(value -> row.add(DSL.inline(value)));
        row.add(DSL.param("text", String.class));
        String insert = sql.render(DSL.insertInto(table).columns(columns()).values(row));
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (String one : texts) {
                statement.setString(1, one);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (BatchUpdateException failure) {
            throw DatabaseException.of(insert, told(failure));
        } catch (SQLException failure) {
            throw DatabaseException.of(insert, failure);
        }
    }

    /** SQLite's driver says in the cause what went wrong. */
    private static SQLException told(BatchUpdateException failure) {
        return failure.getErrorCode() == 0 && failure.getCause() instanceof SQLException cause ? cause : failure;
    }
}
