package io.segmentkit.csv.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rows that name a profile which is not there. Exports often have some; they are left out and told. */
public final class Strangers {
    private final Map<String, Rows> byFile = new LinkedHashMap<>();

    /** Rows of one file; the first of them by its line and by what it names. */
    public record Rows(String file, long rows, long firstLine, String firstId) {}

    void add(String file, long line, String id) {
        byFile.merge(
                file,
                new Rows(file, 1, line, id),
                (before, one) -> new Rows(file, before.rows() + 1, before.firstLine(), before.firstId()));
    }

    /** What was counted, for each file that has some. */
    public List<Rows> rows() {
        return new ArrayList<>(byFile.values());
    }
}
