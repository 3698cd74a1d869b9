package io.segmentkit.csv.rows;

import io.segmentkit.csv.cell.TextCells;
import io.segmentkit.csv.file.CsvProblems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the labels of each row of a table. Not for several threads. */
public final class LabelCell {
    /** So few are searched as fast in a list, which is smaller than a set. */
    private static final int FEW = 8;

    private final String column;
    private final int position;
    private final TextCells texts = new TextCells();
    private final @Nullable Parts<String> parts;

    /** The labels in the table; a column that is not there is a problem of the mapping. */
    public LabelCell(LabelColumn labels, JoinedTable table, String pointer) {
        this.column = labels.column();
        this.position = table.position(labels.column(), pointer);
        this.parts = labels.separator()
                .map(separator -> new Parts<>(separator, texts))
                .orElse(null);
    }

    /** The labels, none twice where they are many; none, and a problem, where the cell cannot be read. */
    public Collection<String> read(JoinedRow row, CsvProblems problems) {
        if (row.isEmpty(position)) {
            return List.of();
        }
        if (parts == null) {
            String label = texts.read(row.chars(position), row.from(position), row.to(position));
            if (label == null) {
                problems.add(row.problem(column, "a text", row.text(position)));
                return List.of();
            }
            return List.of(label);
        }
        List<String> labels = parts.read(
                row.chars(position),
                row.from(position),
                row.to(position),
                part -> problems.add(row.problem(column, "a text", part)));
        return labels.size() <= FEW ? labels : Set.copyOf(labels);
    }
}
