package io.segmentkit.csv.contact;

import io.segmentkit.contact.ContactStore;
import io.segmentkit.contact.SegmentName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The segments that the store has, each name asked for once as long as there are not too many. */
final class KnownSegments {
    private static final int MOST_REMEMBERED = 10_000;
    private static final char SEPARATOR = ';';

    private final ContactStore store;
    private final Map<SegmentName, Boolean> remembered = new HashMap<>();

    KnownSegments(ContactStore store) {
        this.store = store;
    }

    /** The names in a cell (C2), each with whether a static segment has it. */
    Map<SegmentName, Boolean> in(String cell) {
        Set<SegmentName> names = names(cell);
        Set<SegmentName> unasked = new LinkedHashSet<>(names);
        unasked.removeAll(remembered.keySet());
        if (!unasked.isEmpty()) {
            ask(unasked);
        }
        Map<SegmentName, Boolean> known = new LinkedHashMap<>();
        names.forEach(name -> known.put(name, remembered.getOrDefault(name, false)));
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return known;
    }

    private void ask(Set<SegmentName> names) {
        Set<SegmentName> known = store.staticSegments(names);
        names.forEach(name -> remembered.put(name, known.contains(name)));
    }

    private static Set<SegmentName> names(String cell) {
        Set<SegmentName> names = new LinkedHashSet<>();
        int start = 0;
        while (start <= cell.length()) {
            int end = cell.indexOf(SEPARATOR, start);
            String name = cell.substring(start, end < 0 ? cell.length() : end);
            if (!name.isBlank()) {
                names.add(SegmentName.of(name));
            }
            start = end < 0 ? cell.length() + 1 : end + 1;
        }
        return names;
    }
}
