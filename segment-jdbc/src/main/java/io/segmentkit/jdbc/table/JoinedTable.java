package io.segmentkit.jdbc.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table, and the rows of others that are looked up for each of its rows.
 *
 * @param table its name
 * @param joins the joins, in order: one may start from a column of one before
 */
public record JoinedTable(TableName table, List<Join> joins) {
    /** Takes a copy, in which no two joins have one name. */
    public JoinedTable {
        joins = List.copyOf(joins);
        Set<String> names = new HashSet<>();
        for (Join join : joins) {
            if (!names.add(join.as())) {
                throw new IllegalArgumentException("table " + table + " has two joins as " + join.as());
            }
        }
    }

    /**
     * Where a column is.
     *
     * @param join the join that finds it; empty for a column of the table itself
     * @param table the table that has it
     * @param column its name there
     */
    public record Place(Optional<Join> join, TableName table, String column) {
        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    /** Where a column is: {@code as.column} is one that a join finds, where there is such a join. */
    public Place place(String column) {
        int dot = column.indexOf('.');
        String before = dot < 0 ? "" : column.substring(0, dot);
        return joins.stream()
                .filter(join -> join.as().equals(before))
                .findFirst()
                .map(join -> new Place(Optional.of(join), join.table(), column.substring(dot + 1)))
                .orElseGet(() -> new Place(Optional.empty(), table, column));
    }
}
