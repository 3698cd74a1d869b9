package io.segmentkit.jdbc.table;

/** A column and the form in which it keeps values. NULL is the absent value in every form. */
public sealed interface Column
        permits TextColumn, NumberColumn, ChoiceColumn, BooleanColumn, DateColumn, TimestampColumn, MonthDayColumn {
    /** The column's name. */
    String name();
}
