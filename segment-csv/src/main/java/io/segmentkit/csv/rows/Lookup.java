package io.segmentkit.csv.rows;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a joined file by the cell that they are found by. */
final class Lookup {
    private final Map<String, char[][]> rows = new HashMap<>();

    /** Adds a row; false if there is one of that key already. */
    boolean add(String key, char[][] cells) {
        return rows.putIfAbsent(key, cells) == null;
    }

    char @Nullable [][] find(String key) {
        return rows.get(key);
    }
}
