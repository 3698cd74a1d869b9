package io.segmentkit.jdbc.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose rows belong to profiles: values of an attribute, labels, activities, records.
 *
 * @param table its name
 * @param profile the column that holds the profile's id, of the same type as that; perhaps of a join
 * @param fixed what every row must meet
 * @param joins the rows of other tables that are looked up for each row
 */
public record LinkedTable(TableName table, String profile, List<FixedCondition> fixed, List<Join> joins) {
    /** Takes copies. */
    public LinkedTable {
        Identifiers.checked("profile", profile);
        fixed = List.copyOf(fixed);
        joins = new JoinedTable(table, joins).joins();
    }

    /** The table, joined to profiles by the column that holds their id. */
    public static LinkedTable of(TableName table, String profile) {
        return new LinkedTable(table, profile, List.of(), List.of());
    }

    /** As {@link #of(TableName, String)}. */
    public static LinkedTable of(String table, String profile) {
        return of(TableName.of(table), profile);
    }

    /** Only those rows in which the column has one of these values. No criterion can get around it. */
    public LinkedTable where(String column, Object... values) {
        return where(FixedCondition.oneOf(column, values));
    }

    /** Only those rows in which the column is NULL. No criterion can get around it. */
    public LinkedTable whereAbsent(String column) {
        return where(FixedCondition.absent(column));
    }

    private LinkedTable where(FixedCondition one) {
        return new LinkedTable(table, profile, Join.with(fixed, one), joins);
    }

    /** Looks up a row of another table for each row: {@code join("film", "film_id", "film", "id")}. */
    public LinkedTable join(String as, String column, String otherTable, String key) {
        return join(Join.of(as, column, otherTable, key));
    }

    /** As {@link #join(String, String, String, String)}. */
    public LinkedTable join(Join join) {
        return new LinkedTable(
                table,
                profile,
                fixed,
                Stream.concat(joins.stream(), Stream.of(join)).toList());
    }

    /** The table and its joins. */
    public JoinedTable joined() {
        return new JoinedTable(table, joins);
    }
}
