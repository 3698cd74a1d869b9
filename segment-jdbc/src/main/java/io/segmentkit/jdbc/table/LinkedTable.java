package io.segmentkit.jdbc.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table whose rows belong to profiles: values of an attribute, labels, activities, records.
 *
 * @param table its name
 * @param profile the column that holds the profile's id, of the same type as that
 * @param fixed what every row must meet
 */
public record LinkedTable(TableName table, String profile, List<FixedCondition> fixed) {
    /** Takes a copy of the conditions. */
    public LinkedTable {
        Identifiers.checked("profile", profile);
        fixed = List.copyOf(fixed);
    }

    /** The table, joined to profiles by the column that holds their id. */
    public static LinkedTable of(TableName table, String profile) {
        return new LinkedTable(table, profile, List.of());
    }

    /** As {@link #of(TableName, String)}. */
    public static LinkedTable of(String table, String profile) {
        return of(TableName.of(table), profile);
    }

    /** Only those rows in which the column has one of these values. No criterion can get around it. */
    public LinkedTable where(String column, Object... values) {
        return new LinkedTable(
                table,
                profile,
                Stream.concat(fixed.stream(), Stream.of(new FixedCondition(column, List.of(values))))
                        .toList());
    }
}
