package io.segmentkit.jdbc.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of another table that is looked up for each row; its columns are then called {@code as.column}. Where nothing is
 * found they are absent.
 *
 * @param as what the found row's columns are called by, before a dot
 * @param column the column whose value is looked up, perhaps of a join before
 * @param table the other table
 * @param key its column to look in; no two rows that meet the conditions may have the same
 * @param fixed what a row must meet to be found
 */
public record Join(String as, String column, TableName table, String key, List<FixedCondition> fixed) {
    /** Refuses empty names and a dot in {@code as}. */
    public Join {
        Identifiers.checked("as", as);
        Identifiers.checked("column", column);
        Identifiers.checked("key", key);
        if (as.indexOf('.') >= 0) {
            throw new IllegalArgumentException("as must not have a dot in it, found " + as);
        }
        fixed = List.copyOf(fixed);
    }

    /** The row of the other table whose key is what the column holds. */
    public static Join of(String as, String column, TableName table, String key) {
        return new Join(as, column, table, key, List.of());
    }

    /** As {@link #of(String, String, TableName, String)}. */
    public static Join of(String as, String column, String table, String key) {
        return of(as, column, TableName.of(table), key);
    }

    /** Finds only rows in which the column has one of these values. */
    public Join where(String own, Object... values) {
        return new Join(as, column, table, key, with(fixed, FixedCondition.oneOf(own, values)));
    }

    /** Finds only rows in which the column is NULL. */
    public Join whereAbsent(String own) {
        return new Join(as, column, table, key, with(fixed, FixedCondition.absent(own)));
    }

    static List<FixedCondition> with(List<FixedCondition> fixed, FixedCondition one) {
        return Stream.concat(fixed.stream(), Stream.of(one)).toList();
    }
}
