package io.segmentkit.segment;

import io.segmentkit.definition.SegmentId;
import io.segmentkit.segment.graph.DefinitionGraph;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Claim;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredSegment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Claims due segments in the order of references. A segment one of whose due references is somebody else's work is left
 * alone: it would be computed from members that are about to change.
 */
final class Claims implements AutoCloseable {
    private final Setup setup;
    private final DefinitionGraph graph;
    private final Map<SegmentId, StoredSegment> due;
    private final Map<SegmentId, Integer> levels = new LinkedHashMap<>();
    private final Map<SegmentId, Work> claimed = new LinkedHashMap<>();

    private Claims(Setup setup, DefinitionGraph graph, Map<SegmentId, StoredSegment> due) {
        this.setup = setup;
        this.graph = graph;
        this.due = due;
    }

    static Claims of(
            Setup setup,
            DefinitionGraph graph,
            Map<SegmentId, StoredSegment> due,
            Map<SegmentId, SegmentStatus> statuses) {
        Claims claims = new Claims(setup, graph, due);
        List<StoredSegment> ordered = new ArrayList<>(due.values());
        ordered.sort(Comparator.comparingInt(claims::level));
        try {
            ordered.forEach(segment -> claims.claim(segment, statuses));
        } catch (RuntimeException failed) {
            claims.close();
            throw failed;
        }
        return claims;
    }

    /** What was claimed, each after those that it refers to. */
    List<Work> inOrder() {
        return List.copyOf(claimed.values());
    }

    /** What was claimed, level by level: those of a level refer only to due segments of lower ones. */
    List<List<Work>> byLevel() {
        return List.copyOf(claimed.values().stream()
                .collect(Collectors.groupingBy(Work::level, TreeMap::new, Collectors.toList()))
                .values());
    }

    private int level(StoredSegment segment) {
        Integer known = levels.get(segment.id());
        if (known != null) {
            return known;
        }
        int level = 0;
        for (StoredSegment below : dueBelow(segment)) {
            level = Math.max(level, level(below) + 1);
        }
        levels.put(segment.id(), level);
        return level;
    }

    private List<StoredSegment> dueBelow(StoredSegment segment) {
        return graph.segmentsBelow(segment).stream()
                .flatMap(id -> Optional.ofNullable(due.get(id)).stream())
                .toList();
    }

    private void claim(StoredSegment segment, Map<SegmentId, SegmentStatus> statuses) {
        SegmentStatus status = statuses.get(segment.id());
        boolean ready = dueBelow(segment).stream().allMatch(below -> claimed.containsKey(below.id()));
        if (status == null || !ready) {
            return;
        }
        Claim claim = new Claim(segment.id(), status.attempt(), setup.owner(), setup.now(), setup.until());
        Optional<Staging> staging = setup.store().claim(claim);
        Set<SegmentId> below = graph.segmentsBelow(segment);
        staging.ifPresent(held ->
                claimed.put(segment.id(), new Work(segment, held, graph.revision(segment), level(segment), below)));
    }

    /** Those that were lost, or are done, are left alone by the store. */
    void renew(Instant until) {
        claimed.values().forEach(work -> work.staging().renew(until));
    }

    boolean isEmpty() {
        return claimed.isEmpty();
    }

    @Override
    public void close() {
        claimed.values().forEach(work -> work.staging().close());
    }
}
