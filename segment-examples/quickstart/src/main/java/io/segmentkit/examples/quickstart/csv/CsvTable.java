package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.csv.CsvSource.Join;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A source whose files are there and whose columns have their places: its own, then those of each join. */
final class CsvTable {
    private final CsvFile file;
    private final List<String> columns;
    private final List<JoinedFile> joined = new ArrayList<>();
    private final CsvFolder folder;

    /** A file joined to the table, by the place of the cell that is looked up. */
    private record JoinedFile(Join join, int column, int key, int width) {}

    private CsvTable(CsvFile file, List<String> columns, CsvFolder folder) {
        this.file = file;
        this.columns = columns;
        this.folder = folder;
    }

    /** The table; what is missing is a problem of the mapping. */
    static CsvTable of(CsvSource source, CsvFolder folder) throws IOException {
        CsvTable table = new CsvTable(folder.file(source), new ArrayList<>(folder.header(source)), folder);
        for (Join join : source.joins()) {
            table.join(join);
        }
        return table;
    }

    private void join(Join join) throws IOException {
        List<String> header = folder.header(join.source());
        int column = position(join.column());
        int key = position(join.key(), header);
        joined.add(new JoinedFile(join, column, key, header.size()));
        header.forEach(name -> columns.add(join.as() + "." + name));
    }

    /** The place of a column in each row; a name that none or several have is a problem of the mapping. */
    int position(ColumnName column) {
        return position(column, columns);
    }

    private int position(ColumnName column, List<String> valid) {
        int position = valid.indexOf(column.name());
        if (!valid.isEmpty() && position < 0) {
            folder.problem(Problem.of(column.pointer(), "unknown column", '"' + column.name() + '"', valid));
        } else if (position != valid.lastIndexOf(column.name())) {
            folder.problem(Problem.of(column.pointer(), "several columns have this name", '"' + column.name() + '"'));
        }
        return position;
    }

    /** Reads the rows, joined. */
    void read(Consumer<CsvRow> reading) throws IOException {
        List<Lookup> lookups = new ArrayList<>();
        for (JoinedFile join : joined) {
            lookups.add(folder.lookup(join.join(), join.key()));
        }
        folder.read(file, row -> reading.accept(joined(row, lookups)));
    }

    private CsvRow joined(CsvRow row, List<Lookup> lookups) {
        if (joined.isEmpty()) {
            return row;
        }
        @Nullable String[] cells = Arrays.copyOf(row.cells(), columns.size());
        int end = row.cells().length;
        for (int i = 0; i < joined.size(); i++) {
            JoinedFile join = joined.get(i);
            String key = cells[join.column()];
            if (key != null && !key.isEmpty()) {
                @Nullable String[] found = lookups.get(i).find(key);
                if (found == null) {
                    String column = join.join().column().name();
                    String expected = "a value of " + join.join().key().name() + " in "
                            + join.join().source().file();
                    folder.problem(new DataProblem(file.name(), row.line(), column, expected, '"' + key + '"'));
                } else {
                    System.arraycopy(found, 0, cells, end, found.length);
                }
            }
            end += join.width();
        }
        return new CsvRow(row.file(), row.line(), cells);
    }
}
