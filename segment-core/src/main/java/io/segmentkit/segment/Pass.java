package io.segmentkit.segment;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.population.Population;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.segment.cause.Bases;
import io.segmentkit.segment.cause.Comparison;
import io.segmentkit.segment.cause.Inquiry;
import io.segmentkit.segment.graph.CatalogReferences;
import io.segmentkit.segment.setup.Cause;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Basis;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.Completion;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.time.AsOf;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Computes claimed segments. What they ask of each other they are told on the way, where the population can; otherwise
 * they must not refer to each other.
 */
final class Pass {
    private final Setup setup;
    private final Catalog catalog;
    private final Population population;
    private final AsOf asOf;
    private final RefreshReport.Gathering report;

    Pass(Setup setup, Catalog catalog, Population population, AsOf asOf, RefreshReport.Gathering report) {
        this.setup = setup;
        this.catalog = catalog;
        this.population = population;
        this.asOf = asOf;
        this.report = report;
    }

    /** Computes them; each comes after those that it refers to. */
    void run(List<Work> works) {
        Bases bases = new Bases(setup.store(), catalog, asOf);
        Map<SegmentId, Work> able = new LinkedHashMap<>();
        for (Work work : works) {
            Optional<String> missing = missing(work, bases, able.keySet());
            if (missing.isPresent()) {
                fail(work, Duration.ZERO, new Cause.NotComputedException(missing.get()));
            } else {
                able.put(work.segment().id(), work);
            }
        }
        List<Work> read = population.readsOnce()
                ? List.copyOf(able.values())
                : able.values().stream()
                        .filter(work -> !computedInPlace(work, bases))
                        .toList();
        if (!read.isEmpty()) {
            compute(read, bases);
        }
    }

    /** Whether the store has found the members by itself, or failed to. */
    private boolean computedInPlace(Work work, Bases bases) {
        long start = System.nanoTime();
        try {
            if (!work.staging().addAll(asked(List.of(work), bases), work.criterion(), asOf)) {
                return false;
            }
        } catch (RuntimeException failed) {
            fail(work, since(start), failed);
            return true;
        }
        committed(work, bases, since(start));
        return true;
    }

    private Optional<String> missing(Work work, Bases bases, Set<SegmentId> coming) {
        return work.below().stream()
                .filter(id -> !coming.contains(id))
                .filter(id -> bases.status(id).flatMap(SegmentStatus::computed).isEmpty())
                .findFirst()
                .map(id -> catalog.segment(id).orElseThrow().name().text());
    }

    /** If the pass fails, one segment may be the reason: then each is computed by itself. */
    private void compute(List<Work> works, Bases bases) {
        long start = System.nanoTime();
        List<Criterion> criteria = works.stream().map(Work::criterion).toList();
        try {
            asked(works, bases)
                    .eachMember(
                            criteria, asOf, (i, id) -> works.get(i).staging().add(id));
        } catch (RuntimeException failed) {
            if (works.size() == 1) {
                fail(works.get(0), since(start), failed);
            } else {
                works.forEach(this::byItself);
            }
            return;
        }
        commit(works, bases, since(start));
    }

    private Population asked(List<Work> works, Bases bases) {
        return population.withReferences(new CatalogReferences(catalog, meaning(works, bases)));
    }

    /** Segments of this pass stand for what is found of them in it, others for the members that readers see. */
    private Function<StoredSegment, SegmentReference> meaning(List<Work> works, Bases bases) {
        Map<SegmentId, Integer> positions = new HashMap<>();
        for (Work work : works) {
            positions.put(work.segment().id(), positions.size());
        }
        return segment -> {
            Integer position = positions.get(segment.id());
            return position == null
                    ? new SegmentReference.Members(bases.members(segment.id()))
                    : new SegmentReference.Earlier(position);
        };
    }

    /**
     * What was found of a segment, and not committed, must not be seen in others: those that refer to it are computed by
     * themselves, from the members that readers see.
     */
    private void commit(List<Work> works, Bases bases, Duration took) {
        Set<SegmentId> otherwise = new HashSet<>();
        for (Work work : works) {
            boolean built = !Collections.disjoint(work.below(), otherwise);
            if (built) {
                byItself(work);
            }
            if (built || !committed(work, bases, took)) {
                otherwise.add(work.segment().id());
            }
        }
    }

    private void byItself(Work work) {
        work.staging().reset();
        run(List.of(work));
    }

    /** Finds out why profiles enter and leave (B5), and commits. */
    private boolean committed(Work work, Bases bases, Duration took) {
        try {
            Basis basis = bases.of(work.segment());
            Inquiry inquiry =
                    Comparison.of(bases, population.schema(), work.segment().id(), basis);
            if (inquiry.isNeeded()) {
                inquiry.ask(population, work.staging().changes());
            }
            Optional<Run> run = work.staging().commit(completion(work, took, inquiry.others(), Optional.of(basis)));
            run.ifPresent(report::computed);
            run.ifPresent(done -> bases.committed(done.segment()));
            return run.isPresent();
        } catch (RuntimeException failed) {
            fail(work, took, failed);
            return false;
        }
    }

    private void fail(Work work, Duration took, RuntimeException thrown) {
        String cause = Cause.of(thrown);
        report.failed(work.segment().name(), cause, thrown);
        Completion completion = completion(work, took, ChangeCause.UNKNOWN, Optional.empty());
        try {
            work.staging().fail(completion, cause).ifPresent(run -> report.recordedFailure());
        } catch (RuntimeException alsoFailed) {
            thrown.addSuppressed(alsoFailed);
        }
    }

    private Completion completion(Work work, Duration took, ChangeCause others, Optional<Basis> basis) {
        return new Completion(UUID.randomUUID(), asOf.instant(), took, work.revision(), others, basis);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
