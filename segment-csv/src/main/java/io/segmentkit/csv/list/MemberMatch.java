package io.segmentkit.csv.list;

import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.identity.KeyTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Matches values in parts, and counts. */
final class MemberMatch {
    private final Matching matching;
    private final int part;
    private final int mostKept;
    private final KeyTable seen = new KeyTable();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Unmatched> unmatched = new ArrayList<>();
    private long values;
    private long totalUnmatched;

    MemberMatch(Matching matching, int part, int mostKept) {
        this.matching = matching;
        this.part = part;
        this.mostKept = mostKept;
    }

    void add(String value, long line) {
        values++;
        int before = seen.size();
        if (seen.number(value) == before) {
            lines.put(value, line);
            if (lines.size() == part) {
                matchPart();
            }
        }
    }

    private void matchPart() {
        Set<String> found = new HashSet<>();
        matching.find(lines.keySet(), (id, value) -> {
            ids.add(id);
            found.add(value);
        });
        lines.forEach((value, line) -> {
            if (!found.contains(value)) {
                totalUnmatched++;
                if (unmatched.size() < mostKept) {
                    unmatched.add(new Unmatched(line, value));
                }
            }
        });
        lines.clear();
    }

    ListedMembers result(long read, CsvProblems problems) {
        if (!lines.isEmpty()) {
            matchPart();
        }
        return new ListedMembers(
                ids,
                read,
                values - seen.size(),
                read - values,
                seen.size() - totalUnmatched,
                unmatched,
                totalUnmatched,
                problems.kept(),
                problems.total());
    }
}
