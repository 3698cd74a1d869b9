package io.segmentkit.jdbc.check;

import static java.util.Objects.requireNonNull;

import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.IdForm;
import io.segmentkit.jdbc.table.TableName;
import java.util.Map;

/**
 * The types of the columns of a mapping's tables.
 *
 * @param byTable the types by table and column
 * @param id what the ids of profiles are
 */
public record ColumnTypes(Map<TableName, Map<String, ColumnType>> byTable, IdForm id) {
    /** Takes a copy. */
    public ColumnTypes {
        byTable = Map.copyOf(byTable);
    }

    /** The type of a column that has been found. */
    public ColumnType of(TableName table, String column) {
        return requireNonNull(requireNonNull(byTable.get(table)).get(column));
    }
}
