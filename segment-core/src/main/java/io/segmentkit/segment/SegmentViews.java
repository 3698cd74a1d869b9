package io.segmentkit.segment;

import io.segmentkit.definition.SegmentId;
import io.segmentkit.segment.graph.DefinitionGraph;
import io.segmentkit.segment.setup.Life;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one sees of segments now (S4). */
final class SegmentViews {
    private final Setup setup;

    SegmentViews(Setup setup) {
        this.setup = setup;
    }

    List<Segment> all() {
        Catalog catalog = setup.store().catalog();
        DefinitionGraph graph = new DefinitionGraph(catalog);
        Map<SegmentId, SegmentStatus> statuses = setup.store().statuses();
        Map<SegmentId, Set<String>> actions = setup.store().actions().kinds();
        Instant now = setup.now();
        return catalog.segments().stream()
                .map(segment -> view(
                        segment,
                        statuses.getOrDefault(segment.id(), SegmentStatus.created(segment.id())),
                        actions.getOrDefault(segment.id(), Set.of()),
                        graph,
                        now))
                .toList();
    }

    Segment one(StoredSegment segment) {
        SegmentStatus status = setup.store().status(segment.id()).orElse(SegmentStatus.created(segment.id()));
        Set<String> actions = setup.store().actions().actions(segment.id()).stream()
                .map(planned -> planned.action().kind())
                .collect(Collectors.toSet());
        return view(segment, status, actions, new DefinitionGraph(setup.store().catalog()), setup.now());
    }

    private Segment view(
            StoredSegment segment, SegmentStatus status, Set<String> actions, DefinitionGraph graph, Instant now) {
        Life life = setup.life();
        return new Segment(
                segment.id(),
                segment.definition(),
                segment.created(),
                life.state(segment, status, now),
                status.computed(),
                life.expires(segment, status),
                life.due(segment, status, graph.revision(segment)),
                status.members(),
                actions,
                status.failure());
    }
}
