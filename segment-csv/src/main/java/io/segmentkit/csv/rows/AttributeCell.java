package io.segmentkit.csv.rows;

import io.segmentkit.csv.cell.CellReader;
import io.segmentkit.csv.file.CsvProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an attribute of each row of a table, one value or a list of several. An empty cell is an absent value. Not for
 * several threads.
 */
public final class AttributeCell {
    private final String column;
    private final int position;
    private final String expected;
    private final CellReader<?> reader;
    private final @Nullable Parts<Object> parts;

    /** The attribute in the table; a column that is not there is a problem of the mapping. */
    public AttributeCell(AttributeColumn attribute, JoinedTable table, String pointer) {
        this.column = attribute.column();
        this.position = table.position(attribute.column(), pointer);
        this.expected = attribute.type().expected();
        this.reader = attribute.type().reader();
        this.parts = attribute
                .separator()
                .map(separator -> new Parts<Object>(separator, reader))
                .orElse(null);
    }

    /** Puts the value there, or null where it is absent; a problem where it cannot be read. */
    public void read(JoinedRow row, @Nullable Object[] target, int slot, CsvProblems problems) {
        if (row.isEmpty(position)) {
            target[slot] = null;
            return;
        }
        char[] chars = row.chars(position);
        int from = row.from(position);
        int to = row.to(position);
        if (parts != null) {
            readSeveral(parts, row, target, slot, problems);
            return;
        }
        Object value = reader.read(chars, from, to);
        if (value == null) {
            problems.add(row.problem(column, expected, new String(chars, from, to - from)));
        }
        target[slot] = value;
    }

    private void readSeveral(
            Parts<Object> several, JoinedRow row, @Nullable Object[] target, int slot, CsvProblems problems) {
        List<Object> values = several.read(
                row.chars(position),
                row.from(position),
                row.to(position),
                part -> problems.add(row.problem(column, expected, part)));
        target[slot] = values.isEmpty() ? null : values;
    }
}
