package io.segmentkit.csv.rows;

import io.segmentkit.csv.file.CsvTable;
import io.segmentkit.csv.rows.JoinedFile.Join;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of a table, row by row. A row that refers to none in a joined file is left out and a problem. */
public final class JoinedRows implements Closeable {
    private final CsvTable table;
    private final JoinedRow row;
    private final Step[] steps;
    private final DataFolder folder;

    /** A lookup for each row. */
    record Step(Lookup lookup, Join join, int column, int at, int width) {}

    JoinedRows(CsvTable table, JoinedRow row, List<Step> steps, DataFolder folder) {
        this.table = table;
        this.row = row;
        this.steps = steps.toArray(Step[]::new);
        this.folder = folder;
    }

    /** The row to which {@link #next} went. */
    public JoinedRow row() {
        return row;
    }

    /** Goes to the next row that is not wrong; false at the end of the file. */
    public boolean next() throws IOException {
        while (table.next()) {
            if (joined()) {
                return true;
            }
        }
        folder.finished(table);
        return false;
    }

    private boolean joined() {
        for (Step step : steps) {
            if (row.isEmpty(step.column())) {
                row.joinNothing(step.at(), step.width());
                continue;
            }
            String key = row.text(step.column());
            char @Nullable [][] found = step.lookup().find(key);
            if (found == null) {
                Join join = step.join();
                String expected = "a value of " + join.key() + " in " + join.name();
                folder.problems().add(row.problem(join.column(), expected, key));
                return false;
            }
            row.join(step.at(), found);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
