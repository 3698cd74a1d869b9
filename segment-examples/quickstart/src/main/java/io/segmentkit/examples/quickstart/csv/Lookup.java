package io.segmentkit.examples.quickstart.csv;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a joined file by the cell that they are found by. */
final class Lookup {
    private final Map<String, @Nullable String[]> rows = new HashMap<>();

    /** Adds a row; false if there is one of that key already. */
    boolean add(String key, @Nullable String[] cells) {
        return rows.putIfAbsent(key, cells) == null;
    }

    @Nullable
    String @Nullable [] find(String key) {
        return rows.get(key);
    }
}
