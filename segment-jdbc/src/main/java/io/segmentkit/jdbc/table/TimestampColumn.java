package io.segmentkit.jdbc.table;

import java.time.ZoneOffset;

/**
 * A column of timestamps, which lie in the years 1 to 9999.
 *
 * @param name the column's name
 * @param form how it keeps them
 * @param offset the offset from UTC of what has no zone of its own; a zone whose offset changes would have hours twice
 * @param digits of texts, how many digits of the second they have, all of them always; 0 for other forms
 */
public record TimestampColumn(String name, Form form, ZoneOffset offset, int digits) implements Column {
    /** How timestamps are kept. */
    public enum Form {
        /** A timestamp with time zone. */
        INSTANT,
        /** A timestamp without time zone, at the offset. */
        DATE_TIME,
        /** Text as {@code 2026-05-07 10:00:00}, at the offset, always with the same number of digits. */
        ISO_TEXT,
        /** As text with a T between date and time: {@code 2026-05-07T10:00:00}. */
        ISO_TEXT_T,
        /** Seconds since 1970-01-01T00:00:00Z. */
        EPOCH_SECONDS,
        /** Milliseconds since then. */
        EPOCH_MILLIS,
        /** Microseconds since then. */
        EPOCH_MICROS
    }

    /** Refuses an empty name and more than 9 digits. */
    public TimestampColumn {
        Identifiers.checked("column", name);
        if (digits < 0 || digits > 9) {
            throw new IllegalArgumentException("digits must be 0 to 9, found " + digits);
        }
    }

    /** The column of type timestamp with time zone. */
    public static TimestampColumn of(String name) {
        return as(Form.INSTANT, name);
    }

    /** The column of type timestamp without time zone, which holds UTC. */
    public static TimestampColumn utc(String name) {
        return as(Form.DATE_TIME, name);
    }

    /** The column, which holds timestamps in another form, in UTC. */
    public static TimestampColumn as(Form form, String name) {
        return new TimestampColumn(name, form, ZoneOffset.UTC, 0);
    }

    /** The same column, which holds the time of another offset. */
    public TimestampColumn at(ZoneOffset other) {
        return new TimestampColumn(name, form, other, digits);
    }

    /** The same column of texts, which have so many digits of the second. */
    public TimestampColumn digits(int some) {
        return new TimestampColumn(name, form, offset, some);
    }
}
