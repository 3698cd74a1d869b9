package io.segmentkit.jdbc.table;

import java.util.Objects;

/**
 * A column of booleans.
 *
 * @param name the column's name
 * @param yes what stands for true: a boolean, a text or a whole number
 * @param no what stands for false; other values than these two count as absent
 */
public record BooleanColumn(String name, Object yes, Object no) implements Column {
    /** Refuses an empty name, and marks of two classes or none. */
    public BooleanColumn {
        Identifiers.checked("column", name);
        FixedCondition marks = FixedCondition.oneOf(name, yes, no);
        yes = marks.values().get(0);
        no = marks.values().get(1);
        if (Objects.equals(yes, no)) {
            throw new IllegalArgumentException("yes and no must differ, found " + yes + " for both");
        }
    }

    /** The column of a boolean type. */
    public static BooleanColumn of(String name) {
        return new BooleanColumn(name, true, false);
    }

    /** The column, which holds 1 and 0. */
    public static BooleanColumn zeroOne(String name) {
        return new BooleanColumn(name, 1L, 0L);
    }

    /** The column, which holds two marks: {@code marked("active", "Y", "N")}. */
    public static BooleanColumn marked(String name, Object yes, Object no) {
        return new BooleanColumn(name, yes, no);
    }
}
