package io.segmentkit.jdbc.dialect;

import java.util.Set;

/**
 * What the database says of a column.
 *
 * @param name the type's name in the database
 * @param kinds what its values may be; several where the database types values, not columns; none for types of no use here
 * @param numbers the numbers it holds, where it holds any
 * @param texts how its texts compare, where it holds any
 */
public record ColumnType(String name, Set<Kind> kinds, NumberForm numbers, TextForm texts) {
    /** Takes a copy of the kinds. */
    public ColumnType {
        kinds = Set.copyOf(kinds);
    }

    /** The same type, with texts that compare in that way. */
    public ColumnType with(TextForm form) {
        return new ColumnType(name, kinds, numbers, form);
    }

    static ColumnType of(String name, Kind kind) {
        return new ColumnType(name, Set.of(kind), NumberForm.unlimited(), TextForm.COLLATED);
    }

    static ColumnType numbers(String name, NumberForm numbers) {
        return new ColumnType(name, Set.of(Kind.NUMBER), numbers, TextForm.COLLATED);
    }

    static ColumnType other(String name) {
        return new ColumnType(name, Set.of(), NumberForm.unlimited(), TextForm.COLLATED);
    }
}
