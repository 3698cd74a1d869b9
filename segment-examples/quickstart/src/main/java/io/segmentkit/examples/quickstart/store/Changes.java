package io.segmentkit.examples.quickstart.store;

import static java.util.stream.Collectors.joining;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.definition.SavedCriterion;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.examples.quickstart.segments.SegmentsFile;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In what the file differs from what is kept. What refers to others comes behind them, so that at no time a definition refers
 * to what is not there yet, or round in a circle.
 */
final class Changes {
    private final SegmentsFile file;
    private final Map<SegmentName, Segment> kept = new LinkedHashMap<>();
    private final Map<SegmentName, Criterion> keptCriteria = new LinkedHashMap<>();
    private final Set<NamedCriterion> seen = new HashSet<>();
    private final List<SegmentDefinition> created = new ArrayList<>();
    private final List<SegmentDefinition> edited = new ArrayList<>();
    private final List<NamedCriterion> saved = new ArrayList<>();
    private final List<Runnable> steps = new ArrayList<>();
    private final Segments segments;

    private Changes(SegmentsFile file, Segments segments) {
        this.file = file;
        this.segments = segments;
        segments.all().forEach(segment -> kept.put(segment.name(), segment));
        for (SavedCriterion criterion : segments.savedCriteria()) {
            keptCriteria.put(criterion.name(), criterion.criterion());
        }
    }

    /**
     * The differences.
     *
     * @throws RefusedException if a segment of the file has the name of a list that is kept
     */
    static Changes of(SegmentsFile file, Segments segments) {
        Changes changes = new Changes(file, segments);
        changes.requireDynamic();
        file.segments().forEach(changes::segment);
        file.saved().forEach(changes::saved);
        return changes;
    }

    private void requireDynamic() {
        List<String> lists = kept.values().stream()
                .filter(segment -> segment.kind() != SegmentKind.DYNAMIC)
                .filter(segment -> file.definition(segment.name()).isPresent())
                .map(segment ->
                        "segment \"" + segment.name() + "\" is kept as a list, and the file has a criterion for it:"
                                + " give one of them another name")
                .toList();
        if (!lists.isEmpty()) {
            throw new RefusedException(lists);
        }
    }

    private void segment(NamedCriterion named) {
        if (!seen.add(named)) {
            return;
        }
        below(named.criterion());
        SegmentDefinition definition =
                file.definition(SegmentName.of(named.name())).orElseThrow();
        Optional<SegmentDefinition> before =
                Optional.ofNullable(kept.get(definition.name())).map(Segment::definition);
        if (before.isEmpty()) {
            created.add(definition);
            steps.add(() -> segments.create(definition));
        } else if (!before.get().equals(definition)) {
            edited.add(definition);
            steps.add(() -> segments.edit(named.name(), any -> definition));
        }
    }

    private void saved(NamedCriterion named) {
        if (!seen.add(named)) {
            return;
        }
        below(named.criterion());
        if (!named.criterion().equals(keptCriteria.get(SegmentName.of(named.name())))) {
            saved.add(named);
            steps.add(() -> segments.save(named.name(), named.criterion()));
        }
    }

    private void below(Criterion criterion) {
        CriterionPart.allOf(criterion).map(CriterionPart::criterion).forEach(part -> {
            if (part instanceof Criterion.InSegment used) {
                file.find(used.segment()).ifPresent(this::segment);
            } else if (part instanceof Criterion.Saved used) {
                file.findSaved(used.name()).ifPresent(this::saved);
            }
        });
    }

    /** Puts what the file has into what is kept. What the file does not have stays. */
    void apply() {
        steps.forEach(Runnable::run);
    }

    /** Says what there is. */
    void print(PrintWriter err) {
        print(
                err,
                "only in the file",
                created.stream().map(SegmentDefinition::name).toList());
        print(
                err,
                "another in the file",
                edited.stream().map(SegmentDefinition::name).toList());
        print(
                err,
                "saved criteria that differ",
                saved.stream().map(NamedCriterion::name).toList());
        printOnlyKept(err);
    }

    /** Says what has been done. */
    void printApplied(PrintWriter err) {
        print(err, "created", created.stream().map(SegmentDefinition::name).toList());
        print(err, "edited", edited.stream().map(SegmentDefinition::name).toList());
        print(err, "saved criteria", saved.stream().map(NamedCriterion::name).toList());
        printOnlyKept(err);
    }

    private void printOnlyKept(PrintWriter err) {
        print(
                err,
                "not in the file, and kept",
                kept.values().stream()
                        .filter(segment -> segment.kind() == SegmentKind.DYNAMIC)
                        .map(Segment::name)
                        .filter(name -> file.definition(name).isEmpty())
                        .toList());
    }

    private static void print(PrintWriter err, String what, List<?> names) {
        if (!names.isEmpty()) {
            err.println(what + ": " + names.stream().map(Object::toString).collect(joining(", ")));
        }
    }
}
