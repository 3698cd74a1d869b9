package io.segmentkit.jdbc.dialect;

import java.util.Set;

/**
 * What the database says of a column.
 *
 * @param name the type's name in the database
 * @param kinds what its values may be; several where the database types values, not columns; none for types of no use here
 * @param numbers the numbers it holds, where it holds any
 * @param binary whether its texts are equal exactly when their code points are, by the plain comparison
 */
public record ColumnType(String name, Set<Kind> kinds, NumberForm numbers, boolean binary) {
    /** Takes a copy of the kinds. */
    public ColumnType {
        kinds = Set.copyOf(kinds);
    }

    static ColumnType of(String name, Kind kind) {
        return new ColumnType(name, Set.of(kind), NumberForm.unlimited(), false);
    }

    static ColumnType numbers(String name, NumberForm numbers) {
        return new ColumnType(name, Set.of(Kind.NUMBER), numbers, false);
    }

    static ColumnType other(String name) {
        return new ColumnType(name, Set.of(), NumberForm.unlimited(), false);
    }
}
