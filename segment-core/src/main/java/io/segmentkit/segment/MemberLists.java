package io.segmentkit.segment;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.population.Population;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Completion;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.time.AsOf;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Segments whose members are given: lists kept by hand, and members from outside (S1, S8). */
final class MemberLists {
    /** Up to so many ids the population is asked for one by one. */
    private static final int FEW = 1_000;

    private static final Set<SegmentKind> EDITED_BY_HAND = Set.of(SegmentKind.STATIC);
    private static final Set<SegmentKind> GIVEN = Set.of(SegmentKind.STATIC, SegmentKind.OUTSIDE);

    private final Setup setup;
    private final Definitions definitions;

    MemberLists(Setup setup, Definitions definitions) {
        this.setup = setup;
        this.definitions = definitions;
    }

    static Completion completion(Setup setup, long revision) {
        return Completion.ofList(UUID.randomUUID(), setup.now(), Duration.ZERO, revision);
    }

    ListEdit create(SegmentDefinition definition, Collection<String> ids) {
        if (definition.kind() == SegmentKind.DYNAMIC) {
            throw new IllegalArgumentException(
                    "members of segment \"" + definition.name() + "\" come from its criterion, not from a list");
        }
        Set<String> given = new LinkedHashSet<>(ids);
        Set<String> known = known(given);
        StoredSegment created = definitions.create(definition, Optional.of(new Definitions.Members(known)));
        List<Run> runs = setup.store().runs(created.id());
        return new ListEdit(runs.get(runs.size() - 1), without(given, known));
    }

    ListEdit add(StoredSegment segment, Collection<String> ids) {
        require(segment, EDITED_BY_HAND);
        Set<String> given = new LinkedHashSet<>(ids);
        Set<String> known = known(given);
        return edit(segment, new MemberChange.Add(known), without(given, known));
    }

    ListEdit replace(StoredSegment segment, Collection<String> ids) {
        require(segment, GIVEN);
        Set<String> given = new LinkedHashSet<>(ids);
        Set<String> known = known(given);
        return edit(segment, new MemberChange.Replace(known), without(given, known));
    }

    /** Members who are profiles no longer can be removed too. */
    ListEdit remove(StoredSegment segment, Collection<String> ids) {
        require(segment, EDITED_BY_HAND);
        StoredMembers members = setup.store().members(segment.id());
        Set<String> given = new LinkedHashSet<>(ids);
        List<String> strangers =
                given.stream().filter(id -> !members.contains(id)).toList();
        return edit(segment, new MemberChange.Remove(given), strangers);
    }

    private static void require(StoredSegment segment, Set<SegmentKind> kinds) {
        SegmentKind kind = segment.definition().kind();
        if (!kinds.contains(kind)) {
            String from = kind == SegmentKind.DYNAMIC ? "its criterion" : "outside: replace them all";
            throw new IllegalArgumentException("members of segment \"" + segment.name() + "\" come from " + from);
        }
    }

    private ListEdit edit(StoredSegment segment, MemberChange change, List<String> unknown) {
        return setup.store()
                .edit(new MemberEdit(segment.id(), change, completion(setup, segment.revision())))
                .map(run -> new ListEdit(run, unknown))
                .orElseThrow(
                        () -> new IllegalStateException("segment \"" + segment.name() + "\" was deleted in between"));
    }

    private static List<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }

    private Set<String> known(Set<String> ids) {
        Population population = setup.population();
        AsOf asOf = setup.asOf();
        if (ids.size() <= FEW) {
            Set<String> known = new HashSet<>();
            for (String id : ids) {
                population.test(id, Criteria.everyone(), asOf).ifPresent(there -> known.add(id));
            }
            return known;
        }
        Set<String> known = new HashSet<>();
        try (Stream<String> all = population.members(Criteria.everyone(), asOf)) {
            all.filter(ids::contains).forEach(known::add);
        }
        return known;
    }
}
