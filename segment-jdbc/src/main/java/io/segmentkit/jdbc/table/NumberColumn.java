package io.segmentkit.jdbc.table;

/**
 * A column of numbers, of any numeric type. Those of an approximate type count as their shortest decimal form, NaN and the
 * infinities as absent.
 *
 * @param name the column's name
 * @param scale how many digits behind the point numbers of an approximate type have; -1 where the database knows it
 */
public record NumberColumn(String name, int scale) implements Column {
    /** Refuses an empty name and a scale of more than 15 digits. */
    public NumberColumn {
        Identifiers.checked("column", name);
        if (scale < -1 || scale > 15) {
            throw new IllegalArgumentException("scale must be 0 to 15, found " + scale);
        }
    }

    /** The column; its type says how exact it is. */
    public static NumberColumn of(String name) {
        return new NumberColumn(name, -1);
    }

    /**
     * The column, whose numbers have at most so many digits behind the point. Only needed where the column's type is
     * approximate and sums or averages of it are asked for: they are refused without it.
     */
    public static NumberColumn ofScale(String name, int scale) {
        if (scale < 0) {
            throw new IllegalArgumentException("scale must be 0 to 15, found " + scale);
        }
        return new NumberColumn(name, scale);
    }
}
