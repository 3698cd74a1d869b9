package io.segmentkit.jdbc.table;

import java.util.List;

/**
 * A table that gives ids names: a link table then holds the id of a label instead of its name.
 *
 * @param table its name
 * @param id the column of the id
 * @param name the column of the name
 * @param fixed what every row must meet
 */
public record NamesTable(TableName table, String id, String name, List<FixedCondition> fixed) {
    /** Takes a copy of the conditions. */
    public NamesTable {
        Identifiers.checked("id", id);
        Identifiers.checked("name", name);
        fixed = List.copyOf(fixed);
    }

    /** The table of names. */
    public static NamesTable of(TableName table, String id, String name) {
        return new NamesTable(table, id, name, List.of());
    }

    /** As {@link #of(TableName, String, String)}. */
    public static NamesTable of(String table, String id, String name) {
        return of(TableName.of(table), id, name);
    }

    /** Only those rows in which the column has one of these values. No criterion can get around it. */
    public NamesTable where(String column, Object... values) {
        return new NamesTable(table, id, name, Join.with(fixed, FixedCondition.oneOf(column, values)));
    }

    /** Only those rows in which the column is NULL. No criterion can get around it. */
    public NamesTable whereAbsent(String column) {
        return new NamesTable(table, id, name, Join.with(fixed, FixedCondition.absent(column)));
    }
}
