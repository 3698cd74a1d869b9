package io.segmentkit.jdbc.table;

/**
 * A column of texts.
 *
 * @param name the column's name
 */
public record TextColumn(String name) implements Column {
    /** Refuses an empty name. */
    public TextColumn {
        Identifiers.checked("column", name);
    }
}
