package io.segmentkit.examples.quickstart.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows in columns as wide as their widest cell. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> toTheRight;

    /**
     * A table with its first row.
     *
     * @param toTheRight the columns that end in line, as numbers do
     */
    public Table(Set<Integer> toTheRight, String... headings) {
        this.toTheRight = toTheRight;
        row(headings);
    }

    /** One more row. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Prints it. */
    public void print(PrintWriter out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String blank = " ".repeat(width(i) - length(row.get(i)));
                line.append(i == 0 ? "" : "  ");
                line.append(toTheRight.contains(i) ? blank + row.get(i) : row.get(i) + blank);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
