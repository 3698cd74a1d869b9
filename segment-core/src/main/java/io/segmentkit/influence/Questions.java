package io.segmentkit.influence;

import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is asked of each profile: conditions, and what they are without a part; each once. For one thread. */
final class Questions {
    private final Map<Criterion, Integer> positions = new HashMap<>();
    private final List<Criterion> all = new ArrayList<>();

    int position(Criterion question) {
        return positions.computeIfAbsent(question, added -> {
            all.add(added);
            return all.size() - 1;
        });
    }

    List<Criterion> all() {
        return List.copyOf(all);
    }
}
