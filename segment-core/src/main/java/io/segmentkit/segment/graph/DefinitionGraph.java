package io.segmentkit.segment.graph;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.schema.Problem;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.StoredCriterion;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which definitions of a catalog refer to which (A6, A7). */
public final class DefinitionGraph {
    private final Catalog catalog;
    private final Map<Reference, Criterion> criteria = new LinkedHashMap<>();
    private final Map<Reference, Set<Reference>> uses = new LinkedHashMap<>();

    public DefinitionGraph(Catalog catalog) {
        this.catalog = catalog;
        for (StoredSegment segment : catalog.segments()) {
            add(Reference.segment(segment.name()), segment.definition().criterion());
        }
        for (StoredCriterion saved : catalog.savedCriteria()) {
            add(Reference.saved(saved.name()), Optional.of(saved.criterion()));
        }
    }

    private void add(Reference self, Optional<Criterion> criterion) {
        criterion.ifPresent(known -> criteria.put(self, known));
        uses.put(self, criterion.map(DefinitionGraph::direct).orElse(Set.of()));
    }

    private static Set<Reference> direct(Criterion criterion) {
        Set<Reference> direct = new LinkedHashSet<>();
        Reference.in(criterion).map(Reference.At::reference).forEach(direct::add);
        return direct;
    }

    /** Names in the criterion that stand for nothing, and those by which it would need itself. */
    public List<Problem> problems(Reference self, Criterion criterion) {
        return Reference.in(criterion).flatMap(at -> problem(self, at).stream()).toList();
    }

    private Optional<Problem> problem(Reference self, Reference.At at) {
        Reference used = at.reference();
        if (!used.equals(self) && !uses.containsKey(used)) {
            Value found = new Value.Text(used.name().text());
            return Optional.of(Problem.of(at.path(), "unknown " + used.kind(), found, names(used.isSegment())));
        }
        return way(used, self)
                .map(way -> self.name() + " -> " + String.join(" -> ", way))
                .map(way -> Problem.of(at.path(), "needs itself", way));
    }

    public List<String> names(boolean segments) {
        return uses.keySet().stream()
                .filter(known -> known.isSegment() == segments)
                .map(known -> known.name().text())
                .toList();
    }

    /** The names from one definition to another, both in; the shortest way there is. */
    private Optional<List<String>> way(Reference from, Reference to) {
        Map<Reference, List<String>> ways = new LinkedHashMap<>();
        ways.put(from, List.of((from.equals(to) ? to : from).name().text()));
        Deque<Reference> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Reference at = open.remove();
            List<String> way = ways.getOrDefault(at, List.of());
            if (at.equals(to)) {
                return Optional.of(way);
            }
            for (Reference next : uses.getOrDefault(at, Set.of())) {
                if (!ways.containsKey(next)) {
                    List<String> further = new ArrayList<>(way);
                    further.add((next.equals(to) ? to : next).name().text());
                    ways.put(next, further);
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    /** The definitions that refer to this one themselves. */
    public List<Reference> users(Reference used) {
        return uses.keySet().stream()
                .filter(user -> uses.getOrDefault(user, Set.of()).contains(used))
                .toList();
    }

    /** Their texts. */
    public List<String> usersOf(Reference used) {
        return users(used).stream().map(Reference::toString).toList();
    }

    /** The criteria of this definition and of all that refer to it, also by way of others. */
    public Stream<Criterion> criteriaAbove(Reference self) {
        Set<Reference> above = new LinkedHashSet<>(List.of(self));
        Deque<Reference> open = new ArrayDeque<>(above);
        while (!open.isEmpty()) {
            users(open.remove()).stream().filter(above::add).forEach(open::add);
        }
        return above.stream().flatMap(one -> Optional.ofNullable(criteria.get(one)).stream());
    }

    /** The segments whose members the criterion of a segment asks for, itself or by way of saved criteria. */
    public Set<SegmentId> segmentsBelow(StoredSegment segment) {
        Set<SegmentId> below = new LinkedHashSet<>();
        meaning(segment).stream()
                .filter(Reference::isSegment)
                .map(Reference::name)
                .flatMap(name -> catalog.segment(name).stream())
                .forEach(found -> below.add(found.id()));
        return below;
    }

    /** The newest revision of what a segment's criterion means: its own, and those of the saved criteria in it. */
    public long revision(StoredSegment segment) {
        return meaning(segment).stream()
                .filter(used -> !used.isSegment())
                .map(Reference::name)
                .flatMap(name -> catalog.savedCriterion(name).stream())
                .mapToLong(StoredCriterion::revision)
                .reduce(segment.revision(), Math::max);
    }

    /** What the criterion refers to, itself or by way of saved criteria; not what other segments refer to. */
    private Set<Reference> meaning(StoredSegment segment) {
        Set<Reference> seen = new LinkedHashSet<>();
        Deque<Reference> open = new ArrayDeque<>(List.of(Reference.segment(segment.name())));
        while (!open.isEmpty()) {
            for (Reference used : uses.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(used) && !used.isSegment()) {
                    open.add(used);
                }
            }
        }
        return seen;
    }

    /** The segment of that name. */
    public StoredSegment segment(String name) {
        return catalog.segment(SegmentName.of(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown segment \"" + name + "\", valid: " + String.join(", ", names(true))));
    }
}
