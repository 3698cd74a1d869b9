package io.segmentkit.segment;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.population.Population;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.Completion;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.time.AsOf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Computes claimed segments that do not wait for each other in one pass over the population. */
final class Pass {
    private final Setup setup;
    private final Catalog catalog;
    private final Population population;
    private final AsOf asOf;
    private final RefreshReport.Gathering report;

    Pass(Setup setup, Catalog catalog, Population population, AsOf asOf, RefreshReport.Gathering report) {
        this.setup = setup;
        this.catalog = catalog;
        this.population = population.withReferences(
                new CatalogReferences(catalog, segment -> setup.store().members(segment.id())));
        this.asOf = asOf;
        this.report = report;
    }

    void run(List<Work> works) {
        Map<SegmentId, SegmentStatus> statuses = setup.store().statuses();
        List<Work> able = new ArrayList<>();
        for (Work work : works) {
            Optional<String> missing = missing(work, statuses);
            if (missing.isPresent()) {
                fail(work, Duration.ZERO, new Cause.NotComputedException(missing.get()));
            } else {
                able.add(work);
            }
        }
        List<Work> read = new ArrayList<>();
        for (Work work : able) {
            if (!computedInPlace(work)) {
                read.add(work);
            }
        }
        if (!read.isEmpty()) {
            compute(read);
        }
    }

    /** Whether the store has found the members by itself, or failed to. */
    private boolean computedInPlace(Work work) {
        long start = System.nanoTime();
        try {
            if (!work.staging().addAll(population, work.criterion(), asOf)) {
                return false;
            }
        } catch (RuntimeException failed) {
            fail(work, since(start), failed);
            return true;
        }
        commit(work, start);
        return true;
    }

    private Optional<String> missing(Work work, Map<SegmentId, SegmentStatus> statuses) {
        return work.below().stream()
                .filter(id -> Optional.ofNullable(statuses.get(id))
                        .flatMap(SegmentStatus::computed)
                        .isEmpty())
                .findFirst()
                .map(id -> catalog.segment(id).orElseThrow().name().text());
    }

    /** If the pass fails, one segment may be the reason: then each is computed by itself. */
    private void compute(List<Work> works) {
        long start = System.nanoTime();
        List<Criterion> criteria = works.stream().map(Work::criterion).toList();
        try {
            population.eachMember(
                    criteria, asOf, (i, id) -> works.get(i).staging().add(id));
        } catch (RuntimeException failed) {
            if (works.size() == 1) {
                fail(works.get(0), since(start), failed);
                return;
            }
            works.forEach(work -> work.staging().reset());
            works.forEach(work -> compute(List.of(work)));
            return;
        }
        works.forEach(work -> commit(work, start));
    }

    private void commit(Work work, long start) {
        try {
            Optional<Run> run = work.staging().commit(completion(work, since(start)));
            run.ifPresent(report::computed);
        } catch (RuntimeException failed) {
            fail(work, since(start), failed);
        }
    }

    private void fail(Work work, Duration took, RuntimeException thrown) {
        String cause = Cause.of(thrown);
        report.failed(work.segment().name(), cause, thrown);
        try {
            work.staging().fail(completion(work, took), cause).ifPresent(run -> report.recordedFailure());
        } catch (RuntimeException alsoFailed) {
            thrown.addSuppressed(alsoFailed);
        }
    }

    private Completion completion(Work work, Duration took) {
        return new Completion(UUID.randomUUID(), asOf.instant(), took, work.revision());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
