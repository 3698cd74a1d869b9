package io.segmentkit.jdbc.dialect;

/** What the values of a column are, as far as the forms of columns tell them apart. */
public enum Kind {
    /** Texts. */
    TEXT,
    /** Numbers of any type. */
    NUMBER,
    /** Booleans. */
    BOOLEAN,
    /** Dates. */
    DATE,
    /** Timestamps without time zone. */
    DATE_TIME,
    /** Timestamps with time zone. */
    INSTANT,
    /** UUIDs. */
    UUID
}
