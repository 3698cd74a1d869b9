package io.segmentkit.csv.rows;

import io.segmentkit.csv.file.CsvTable;
import io.segmentkit.csv.rows.JoinedFile.Join;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file that is there and whose columns have their places: its own, then those of each file joined to it. */
public final class JoinedTable {
    private final JoinedFile file;
    private final int width;
    private final List<String> columns;
    private final List<Joined> joined = new ArrayList<>();
    private final DataFolder folder;

    /** A joined file, by the places of the cell that is looked up, of the key in it, and of its first cell. */
    private record Joined(Join join, int column, int key, int at, int width) {}

    private JoinedTable(JoinedFile file, List<String> header, DataFolder folder) {
        this.file = file;
        this.width = header.size();
        this.columns = new ArrayList<>(header);
        this.folder = folder;
    }

    /**
     * The table; what is missing is a problem of the mapping.
     *
     * @param pointer the part of the mapping that names the file
     */
    public static JoinedTable of(JoinedFile file, String pointer, DataFolder folder) throws IOException {
        JoinedTable table = new JoinedTable(file, folder.header(file.name(), file.format(), pointer), folder);
        for (int i = 0; i < file.joins().size(); i++) {
            table.join(file.joins().get(i), pointer + "/joins/" + i);
        }
        return table;
    }

    private void join(Join join, String pointer) throws IOException {
        List<String> header = folder.header(join.name(), join.format(), pointer);
        int column = position(join.column(), pointer + "/column");
        int key = position(join.key(), pointer + "/key", header);
        joined.add(new Joined(join, column, key, columns.size(), header.size()));
        header.forEach(name -> columns.add(join.as() + "." + name));
    }

    /** The place of a column in each row; a name that none or several have is a problem of the mapping. */
    public int position(String column, String pointer) {
        return position(column, pointer, columns);
    }

    private int position(String column, String pointer, List<String> valid) {
        int position = valid.indexOf(column);
        if (!valid.isEmpty() && position < 0) {
            folder.problem(Problem.of(pointer, "unknown column", '"' + column + '"', valid));
        } else if (position != valid.lastIndexOf(column)) {
            folder.problem(Problem.of(pointer, "several columns have this name", '"' + column + '"'));
        }
        return position;
    }

    /** Opens the file for one reading. Only if there is no problem with the mapping. */
    public JoinedRows open() throws IOException {
        List<Lookup> lookups = new ArrayList<>();
        for (Joined join : joined) {
            lookups.add(folder.lookup(join.join(), join.key()));
        }
        CsvTable table = folder.open(file.name(), file.format());
        JoinedRow row = new JoinedRow(file.name(), table.row(), width, columns.size() - width);
        return new JoinedRows(table, row, joins(lookups), folder);
    }

    private List<JoinedRows.Step> joins(List<Lookup> lookups) {
        List<JoinedRows.Step> steps = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            Joined one = joined.get(i);
            steps.add(new JoinedRows.Step(lookups.get(i), one.join(), one.column(), one.at(), one.width()));
        }
        return steps;
    }
}
