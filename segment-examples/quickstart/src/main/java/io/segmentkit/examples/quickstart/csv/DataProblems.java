package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.document.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with the data: the first problems themselves, of the others how many they are. */
final class DataProblems {
    private static final int MAX_KEPT = 20;

    private final List<DataProblem> kept = new ArrayList<>();
    private final Map<String, Strangers> strangers = new LinkedHashMap<>();
    private long total;

    /** Rows of one file that name profiles which are not there. */
    private record Strangers(long rows, long firstLine, String firstId) {
        Strangers oneMore() {
            return new Strangers(rows + 1, firstLine, firstId);
        }
    }

    void add(DataProblem problem) {
        total++;
        if (kept.size() < MAX_KEPT) {
            kept.add(problem);
        }
    }

    /** A row names a profile that is not there. Exports often have some; they are left out and reported. */
    void addStranger(String file, long line, String id) {
        strangers.merge(file, new Strangers(1, line, id), (before, one) -> before.oneMore());
    }

    /** Refuses the data if anything is wrong with it. */
    void refuseAny() {
        if (total > 0) {
            throw new RefusedException(kept, total);
        }
    }

    /** What was left out, a line for each file. */
    List<String> leftOut() {
        return strangers.entrySet().stream()
                .map(entry -> leftOut(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String leftOut(String file, Strangers rows) {
        return "%s: %,d %s a profile that is not there, first on line %d: \"%s\""
                .formatted(
                        file,
                        rows.rows(),
                        rows.rows() == 1 ? "row names" : "rows name",
                        rows.firstLine(),
                        rows.firstId());
    }
}
