package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.profile.Profile;
import java.util.List;

/** Reads the labels of each row of a table. */
final class LabelCells {
    private final List<Cell> cells;

    private record Cell(LabelColumn column, int position) {}

    LabelCells(List<LabelColumn> columns, CsvTable table) {
        this.cells = columns.stream()
                .map(column -> new Cell(column, table.position(column.column())))
                .toList();
    }

    void fill(Profile.Builder profile, CsvRow row) {
        for (Cell cell : cells) {
            String text = row.cell(cell.position());
            if (!text.isEmpty()) {
                List<String> labels = Cells.split(text, cell.column().separator());
                profile.labels(cell.column().set(), labels.toArray(String[]::new));
            }
        }
    }
}
