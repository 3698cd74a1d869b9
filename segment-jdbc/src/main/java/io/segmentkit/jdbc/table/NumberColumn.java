package io.segmentkit.jdbc.table;

/**
 * A column of numbers, of any numeric type or kept as text. Those of an approximate type count as their shortest decimal form,
 * NaN and the infinities as absent.
 *
 * @param name the column's name
 * @param form how it keeps them
 * @param scale how many digits behind the point numbers of an approximate type, or kept as text, have at most; -1 where the
 *     database knows it
 */
public record NumberColumn(String name, Form form, int scale) implements Column {
    /** How numbers are kept. */
    public enum Form {
        /** A column of a numeric type. */
        NUMBER,
        /**
         * Text: digits, perhaps with a minus before them, perhaps with a point and digits behind it. Other texts count as
         * absent, and so do those with more digits behind the point than the scale says, or too many for the database to
         * reckon with exactly: 15 in all on SQLite, elsewhere 38.
         */
        TEXT
    }

    /** Refuses an empty name, a scale of more than 15 digits, and text without a scale. */
    public NumberColumn {
        Identifiers.checked("column", name);
        if (scale < -1 || scale > 15 || (form == Form.TEXT && scale < 0)) {
            throw new IllegalArgumentException("scale must be 0 to 15, found " + scale);
        }
    }

    /** The column; its type says how exact it is. */
    public static NumberColumn of(String name) {
        return new NumberColumn(name, Form.NUMBER, -1);
    }

    /**
     * The column, whose numbers have at most so many digits behind the point. Only needed where the column's type is
     * approximate and sums or averages of it are asked for: they are refused without it.
     */
    public static NumberColumn ofScale(String name, int scale) {
        if (scale < 0) {
            throw new IllegalArgumentException("scale must be 0 to 15, found " + scale);
        }
        return new NumberColumn(name, Form.NUMBER, scale);
    }

    /** The column of texts that are numbers with at most so many digits behind the point. No index serves it. */
    public static NumberColumn ofText(String name, int scale) {
        return new NumberColumn(name, Form.TEXT, scale);
    }
}
