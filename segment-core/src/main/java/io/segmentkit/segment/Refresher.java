package io.segmentkit.segment;

import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.population.Population;
import io.segmentkit.segment.graph.DefinitionGraph;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.time.AsOf;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes what is due, or what is asked for. */
final class Refresher {
    private final Setup setup;

    Refresher(Setup setup) {
        this.setup = setup;
    }

    /** What is to be computed of a catalog. */
    private interface Selection {
        Map<SegmentId, StoredSegment> of(
                DefinitionGraph graph, Catalog catalog, Map<SegmentId, SegmentStatus> statuses);
    }

    /**
     * In rounds, as of one moment: what had to wait for another node's work is looked at again after this one's. A round
     * that the store takes no run of is the last. What has run is not due again at the same moment.
     */
    RefreshReport due() {
        AsOf asOf = setup.asOf();
        RefreshReport.Gathering report = new RefreshReport.Gathering();
        boolean again = true;
        while (again) {
            again = round(asOf, report, (graph, catalog, statuses) -> due(asOf, graph, catalog, statuses));
        }
        return report.report(asOf.instant(), List.of());
    }

    RefreshReport all(Collection<String> names) {
        AsOf asOf = setup.asOf();
        RefreshReport.Gathering report = new RefreshReport.Gathering();
        round(asOf, report, (graph, catalog, statuses) -> needed(names, graph, catalog, statuses));
        return report.report(asOf.instant(), List.of());
    }

    /** Whether the store took a run. */
    private boolean round(AsOf asOf, RefreshReport.Gathering report, Selection selection) {
        Catalog catalog = setup.store().catalog();
        Map<SegmentId, SegmentStatus> statuses = setup.store().statuses();
        DefinitionGraph graph = new DefinitionGraph(catalog);
        Map<SegmentId, StoredSegment> selected = selection.of(graph, catalog, statuses);
        try (Claims claims = Claims.of(setup, graph, selected, statuses)) {
            if (claims.isEmpty()) {
                return false;
            }
            int before = report.recorded();
            Population population = setup.population();
            Pass pass = new Pass(setup, catalog, population, asOf, report);
            Renewal renewal = Renewal.start(setup, claims);
            try {
                (population.readsOnce() ? List.of(claims.inOrder()) : claims.byLevel()).forEach(pass::run);
            } finally {
                renewal.stop();
            }
            return report.recorded() > before;
        }
    }

    private Map<SegmentId, StoredSegment> due(
            AsOf asOf, DefinitionGraph graph, Catalog catalog, Map<SegmentId, SegmentStatus> statuses) {
        Map<SegmentId, StoredSegment> due = new LinkedHashMap<>();
        for (StoredSegment segment : catalog.segments()) {
            Optional.ofNullable(statuses.get(segment.id()))
                    .flatMap(status -> setup.life().due(segment, status, graph.revision(segment)))
                    .filter(from -> !from.isAfter(asOf.instant()))
                    .ifPresent(from -> due.put(segment.id(), segment));
        }
        return due;
    }

    /** The segments, and those that they refer to and that have never been computed. */
    private static Map<SegmentId, StoredSegment> needed(
            Collection<String> names, DefinitionGraph graph, Catalog catalog, Map<SegmentId, SegmentStatus> statuses) {
        Map<SegmentId, StoredSegment> needed = new LinkedHashMap<>();
        for (String name : names) {
            StoredSegment asked = graph.segment(name);
            if (asked.definition().kind() != SegmentKind.DYNAMIC) {
                throw new IllegalArgumentException(
                        "segment \"" + asked.name() + "\" has no criterion to be computed from");
            }
            needed.put(asked.id(), asked);
        }
        Deque<StoredSegment> open = new ArrayDeque<>(needed.values());
        while (!open.isEmpty()) {
            for (SegmentId below : graph.segmentsBelow(open.remove())) {
                boolean never = Optional.ofNullable(statuses.get(below))
                        .map(status -> status.computed().isEmpty())
                        .orElse(false);
                StoredSegment segment = catalog.segment(below).orElseThrow();
                if (never && needed.putIfAbsent(below, segment) == null) {
                    open.add(segment);
                }
            }
        }
        return needed;
    }
}
