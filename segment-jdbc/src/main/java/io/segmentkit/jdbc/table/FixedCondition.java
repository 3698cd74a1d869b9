package io.segmentkit.jdbc.table;

import java.util.List;
import java.util.UUID;

/**
 * What every row that is read must meet, whatever the criterion: a column has one of some values, or none. A tenant, a mark of
 * deletion, the key of a key-value table.
 *
 * @param column the column
 * @param values the values: texts, whole numbers, booleans or UUIDs, all of one class; none where the column must be NULL
 */
public record FixedCondition(String column, List<Object> values) {
    /** Refuses other values. */
    public FixedCondition {
        Identifiers.checked("column", column);
        values = values.stream().map(FixedCondition::checked).toList();
        if (values.stream().map(Object::getClass).distinct().count() > 1) {
            throw new IllegalArgumentException("values of column " + column + " must be of one class");
        }
    }

    /** The column has one of these values, of which there is at least one. */
    public static FixedCondition oneOf(String column, Object... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values of column " + column + " must not be empty");
        }
        return new FixedCondition(column, List.of(values));
    }

    /** The column is NULL. */
    public static FixedCondition absent(String column) {
        return new FixedCondition(column, List.of());
    }

    /** The value as it is kept here: whole numbers are longs. */
    static Object checked(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof String || value instanceof Long || value instanceof Boolean || value instanceof UUID) {
            return value;
        }
        throw new IllegalArgumentException("a fixed value is a text, a whole number, a boolean or a UUID, found a "
                + value.getClass().getName());
    }
}
