package io.segmentkit.csv.profile;

import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.rows.AttributeCell;
import io.segmentkit.csv.rows.AttributeColumn;
import io.segmentkit.csv.rows.JoinedRow;
import io.segmentkit.csv.rows.JoinedTable;
import io.segmentkit.schema.Attributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of activities or records, which may have more than their file has. */
final class RowCells {
    private final List<String> names;
    private final AttributeCell[] cells;

    /** Where the cells' values are in the array of a row, and how long that is. */
    static final class Places {
        private final int[] ofCells;
        private final int size;

        Places(int[] ofCells, int size) {
            this.ofCells = ofCells;
            this.size = size;
        }
    }

    RowCells(List<AttributeColumn> columns, JoinedTable table, String pointer) {
        List<AttributeCell> found = new ArrayList<>();
        for (AttributeColumn column : columns) {
            String name = column.declared().name();
            found.add(new AttributeCell(column, table, MappedFiles.columnPointer(pointer, name)));
        }
        this.names = columns.stream().map(column -> column.declared().name()).toList();
        this.cells = found.toArray(AttributeCell[]::new);
    }

    /** The places among all attributes of such rows, which begin at the first. */
    Places places(Attributes all, int first) {
        int[] places =
                names.stream().mapToInt(name -> first + all.position(name)).toArray();
        return new Places(places, first + all.names().size());
    }

    @Nullable
    Object[] read(JoinedRow row, Places places, CsvProblems problems) {
        @Nullable Object[] values = new @Nullable Object[places.size];
        for (int i = 0; i < cells.length; i++) {
            cells[i].read(row, values, places.ofCells[i], problems);
        }
        return values;
    }
}
