package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.profile.Filling;
import io.segmentkit.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the attributes of each row of a table. An empty cell is an absent value. */
final class AttributeCells {
    private final List<Cell> cells;
    private final CsvFolder folder;

    private record Cell(AttributeColumn column, int position) {}

    AttributeCells(List<AttributeColumn> columns, CsvTable table, CsvFolder folder) {
        this.cells = columns.stream()
                .map(column -> new Cell(column, table.position(column.column())))
                .toList();
        this.folder = folder;
    }

    void fill(Filling<?> target, CsvRow row) {
        for (Cell cell : cells) {
            String name = cell.column().declared().name();
            read(cell, row, value -> target.with(name, value));
        }
    }

    /** The value of the only column; empty where it is absent or cannot be read. */
    Optional<Value> only(CsvRow row) {
        Value[] read = new Value[1];
        read(cells.get(0), row, value -> read[0] = value);
        return Optional.ofNullable(read[0]);
    }

    private void read(Cell cell, CsvRow row, Consumer<Value> target) {
        String text = row.cell(cell.position());
        if (text.isEmpty()) {
            return;
        }
        AttributeColumn column = cell.column();
        for (String one : Cells.split(text, column.separator())) {
            column.type().read(one).ifPresentOrElse(target, () -> {
                String expected = column.type().expected();
                folder.problem(
                        new DataProblem(row.file(), row.line(), column.column().name(), expected, '"' + one + '"'));
            });
        }
    }
}
