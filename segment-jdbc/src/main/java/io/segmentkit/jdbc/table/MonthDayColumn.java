package io.segmentkit.jdbc.table;

/**
 * A column of days of the year.
 *
 * @param name the column's name
 * @param form how it keeps them
 */
public record MonthDayColumn(String name, Form form) implements Column {
    /** How days of the year are kept. */
    public enum Form {
        /** Text in ISO form: {@code --04-16}. */
        ISO_TEXT,
        /** Text as {@code 04-16}. */
        TEXT,
        /** A whole number, month before day: 416. */
        NUMBER
    }

    /** Refuses an empty name. */
    public MonthDayColumn {
        Identifiers.checked("column", name);
    }

    /** The column, which holds text in ISO form: {@code --04-16}. */
    public static MonthDayColumn of(String name) {
        return new MonthDayColumn(name, Form.ISO_TEXT);
    }

    /** The column, which holds days in another form. */
    public static MonthDayColumn as(Form form, String name) {
        return new MonthDayColumn(name, form);
    }
}
