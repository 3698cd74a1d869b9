package io.segmentkit.segment;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.segment.graph.CatalogReferences;
import io.segmentkit.segment.graph.DefinitionGraph;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.time.AsOf;
import io.segmentkit.turning.EarliestTurning;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When refreshes can next matter because time passes, of what there is in the store at one moment. For one thread. */
final class NextChange {
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Setup setup;
    private final Catalog catalog;
    private final DefinitionGraph graph;
    private final Map<SegmentId, SegmentStatus> statuses;
    private final Population population;
    private final CatalogReferences references;
    private final Map<SegmentId, Optional<Instant>> known = new HashMap<>();

    private NextChange(Setup setup, Catalog catalog, Population population) {
        this.setup = setup;
        this.catalog = catalog;
        this.graph = new DefinitionGraph(catalog);
        this.statuses = setup.store().statuses();
        this.population = population;
        this.references =
                CatalogReferences.toMembers(catalog, segment -> setup.store().members(segment.id()));
    }

    static NextChange of(Setup setup) {
        return new NextChange(setup, setup.store().catalog(), setup.population());
    }

    StoredSegment segment(String name) {
        return graph.segment(name);
    }

    Optional<Instant> ofAll() {
        return catalog.segments().stream()
                .flatMap(segment -> of(segment).stream())
                .min(Comparator.naturalOrder());
    }

    Optional<Instant> of(StoredSegment segment) {
        Optional<Instant> before = known.get(segment.id());
        if (before != null) {
            return before;
        }
        Optional<Instant> found = segment.definition().kind() == SegmentKind.DYNAMIC
                ? segment.definition().criterion().flatMap(criterion -> dynamic(segment, criterion))
                : Optional.empty();
        known.put(segment.id(), found);
        return found;
    }

    private Optional<Instant> dynamic(StoredSegment segment, Criterion criterion) {
        SegmentStatus status = status(segment.id());
        long revision = graph.revision(segment);
        if (status.computed().isEmpty() || status.failure().isPresent() || revision > status.revision()) {
            return setup.life().due(segment, status, revision);
        }
        Instant computed = status.computed().orElseThrow();
        Stream<Instant> others = graph.segmentsBelow(segment).stream().flatMap(below -> since(computed, below));
        return Stream.concat(own(criterion, computed).stream(), others).min(Comparator.naturalOrder());
    }

    private SegmentStatus status(SegmentId id) {
        return statuses.getOrDefault(id, SegmentStatus.created(id));
    }

    private Stream<Instant> since(Instant computed, SegmentId below) {
        Stream<Instant> otherMembers = status(below).computed().filter(computed::isBefore).stream();
        Stream<Instant> change = of(catalog.segment(below).orElseThrow()).stream();
        return Stream.concat(otherMembers, change);
    }

    /** By the criterion's own windows, segments that it names being as they are. */
    private Optional<Instant> own(Criterion criterion, Instant computed) {
        AsOf from = setup.asOf().withInstant(computed);
        Criterion resolved =
                ResolvedCriterion.of(criterion, references, population.schema()).criterion();
        return EarliestTurning.of(resolved, from).map(earliest -> {
            Optional<InMemoryPopulation<?>> memory =
                    population.unwrap(InMemoryPopulation.class).map(found -> found);
            Instant until = computed.plus(AHEAD);
            return memory.map(profiles -> profiles.withReferences(references)
                            .nextChange(criterion, from, until)
                            .orElse(until))
                    .orElse(earliest);
        });
    }
}
