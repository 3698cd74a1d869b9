package io.segmentkit.jdbc.table;

/**
 * A column of dates, which lie in the years 1 to 9999.
 *
 * @param name the column's name
 * @param form how it keeps them
 */
public record DateColumn(String name, Form form) implements Column {
    /** How dates are kept. */
    public enum Form {
        /** A column of type DATE. */
        DATE,
        /** A timestamp without a zone, whose time of day does not matter. */
        DATE_TIME,
        /** Text that begins with the date in ISO form: {@code 2026-05-07}. */
        ISO_TEXT,
        /** Whole days since 1 January 1970. */
        EPOCH_DAYS,
        /** Seconds from the start of 1 January 1970 to some moment of the day, both in UTC. */
        EPOCH_SECONDS,
        /** As seconds, in milliseconds. */
        EPOCH_MILLIS
    }

    /** Refuses an empty name. */
    public DateColumn {
        Identifiers.checked("column", name);
    }

    /** The column of type DATE. */
    public static DateColumn of(String name) {
        return new DateColumn(name, Form.DATE);
    }

    /** The column, which holds dates in another form. */
    public static DateColumn as(Form form, String name) {
        return new DateColumn(name, form);
    }
}
