package io.segmentkit.segment;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import io.segmentkit.segment.graph.CatalogReferences;
import io.segmentkit.segment.graph.DefinitionGraph;
import io.segmentkit.segment.graph.Reference;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.StoredCriterion;
import io.segmentkit.store.StoredSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes to the catalog, each checked as a whole against the catalog that it is made on. */
final class Definitions {
    private static final int MOST_TRIES = 100;

    private final Setup setup;

    Definitions(Setup setup) {
        this.setup = setup;
    }

    private record Planned<T>(CatalogChange change, T result) {}

    private <T> T change(Function<Catalog, Planned<T>> plan) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Planned<T> planned = plan.apply(setup.store().catalog());
            if (setup.store().change(planned.change())) {
                return planned.result();
            }
        }
        throw new IllegalStateException("the catalog was changed by others " + MOST_TRIES + " times in between");
    }

    /** With members, if any are given. */
    StoredSegment create(SegmentDefinition definition, Optional<Members> members) {
        return change(catalog -> {
            requireFree(catalog, definition.name());
            checkCriterion(catalog, Reference.segment(definition.name()), definition.criterion());
            long revision = catalog.revision() + 1;
            StoredSegment created = new StoredSegment(SegmentId.random(), definition, setup.now(), revision);
            List<MemberEdit> edits = members.stream()
                    .map(given -> given.edit(created.id(), setup, revision))
                    .toList();
            return new Planned<>(CatalogChange.put(catalog.revision(), created, edits), created);
        });
    }

    /** The first members of a segment. */
    record Members(Set<String> ids) {
        MemberEdit edit(SegmentId segment, Setup setup, long revision) {
            return new MemberEdit(segment, new MemberChange.Replace(ids), MemberLists.completion(setup, revision));
        }
    }

    StoredSegment edit(String name, UnaryOperator<SegmentDefinition> edit) {
        return change(catalog -> {
            DefinitionGraph graph = new DefinitionGraph(catalog);
            StoredSegment before = graph.segment(name);
            SegmentDefinition after = edit.apply(before.definition());
            if (after.kind() != before.definition().kind()) {
                throw new IllegalArgumentException(
                        "a segment keeps its kind " + before.definition().kind() + ", found " + after.kind());
            }
            if (!after.name().equals(before.name())) {
                requireUnused(graph, Reference.segment(before.name()));
                requireFree(catalog, after.name());
            }
            boolean changed = !after.criterion().equals(before.definition().criterion());
            if (changed) {
                checkCriterion(catalog, Reference.segment(before.name()), after.criterion());
            }
            long revision = changed ? catalog.revision() + 1 : before.revision();
            StoredSegment edited = new StoredSegment(before.id(), after, before.created(), revision);
            return new Planned<>(CatalogChange.put(catalog.revision(), edited, List.of()), edited);
        });
    }

    Deletion delete(String name) {
        return change(catalog -> {
            DefinitionGraph graph = new DefinitionGraph(catalog);
            StoredSegment segment = graph.segment(name);
            requireUnused(graph, Reference.segment(segment.name()));
            Deletion deletion = new Deletion(
                    segment.name(),
                    setup.store().members(segment.id()).count(),
                    setup.store().runs(segment.id()).size(),
                    Math.toIntExact(setup.store().actions().actions(segment.id()).stream()
                            .filter(action -> !action.state().isOver())
                            .count()));
            return new Planned<>(CatalogChange.remove(catalog.revision(), segment), deletion);
        });
    }

    StoredCriterion save(String text, Criterion criterion) {
        SegmentName name = SegmentName.of(text);
        return change(catalog -> {
            checkCriterion(catalog, Reference.saved(name), Optional.of(criterion));
            Optional<StoredCriterion> before = catalog.savedCriterion(name);
            boolean same = before.isPresent() && before.get().criterion().equals(criterion);
            long revision = same ? before.get().revision() : catalog.revision() + 1;
            StoredCriterion saved = new StoredCriterion(name, criterion, revision);
            CatalogChange change = CatalogChange.put(catalog.revision(), saved);
            DefinitionGraph after = new DefinitionGraph(catalog.with(change));
            References references = namesOnly(catalog.with(change));
            after.criteriaAbove(Reference.saved(name)).forEach(user -> ResolvedCriterion.of(user, references));
            return new Planned<>(change, saved);
        });
    }

    StoredCriterion deleteSaved(String name) {
        return change(catalog -> {
            DefinitionGraph graph = new DefinitionGraph(catalog);
            StoredCriterion saved = catalog.savedCriterion(SegmentName.of(name))
                    .orElseThrow(() -> new IllegalArgumentException("unknown saved criterion \"" + name + "\", valid: "
                            + String.join(", ", graph.names(false))));
            requireUnused(graph, Reference.saved(saved.name()));
            return new Planned<>(CatalogChange.remove(catalog.revision(), saved), saved);
        });
    }

    private static void requireFree(Catalog catalog, SegmentName name) {
        catalog.segment(name).ifPresent(taken -> {
            throw new IllegalArgumentException("there is a segment \"" + taken.name() + "\" already");
        });
    }

    private static void requireUnused(DefinitionGraph graph, Reference used) {
        List<String> users = graph.usersOf(used);
        if (!users.isEmpty()) {
            throw new InUseException(used.toString(), users);
        }
    }

    private void checkCriterion(Catalog catalog, Reference self, Optional<Criterion> given) {
        given.ifPresent(criterion -> {
            List<Problem> problems = new ArrayList<>(setup.population().schema().check(criterion));
            problems.addAll(new DefinitionGraph(catalog).problems(self, criterion));
            if (!problems.isEmpty()) {
                throw new InvalidCriterionException(problems);
            }
            ResolvedCriterion.of(criterion, namesOnly(catalog));
        });
    }

    /** For checks, which ask nobody whether they are members. */
    private static References namesOnly(Catalog catalog) {
        return CatalogReferences.toMembers(catalog, segment -> profileId -> false);
    }
}
