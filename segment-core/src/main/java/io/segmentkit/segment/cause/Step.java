package io.segmentkit.segment.cause;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.population.Population;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One more thing taken back: of whom the criterion then says otherwise than now, that was the cause.
 *
 * @param members who is in the segments that the criterion names
 */
record Step(ChangeCause cause, Criterion criterion, AsOf asOf, Map<SegmentName, MemberSet> members) {
    Step {
        members = Map.copyOf(members);
    }

    /** A population in which the names of the criterion stand for what they stood for. */
    Population in(Population population) {
        return population.withReferences(new Then(members));
    }

    /** Who of these it holds for. */
    Set<String> holding(Population population, Optional<Population> atHand, Collection<String> ids) {
        if (atHand.isPresent()) {
            return set(in(atHand.get()).members(criterion, asOf));
        }
        SegmentName some = free();
        Map<SegmentName, MemberSet> withThose = new HashMap<>(members);
        withThose.put(some, MemberIds.of(ids));
        Criterion ofThose = Criteria.allOf(Criteria.inSegment(some.text()), criterion);
        return set(population.withReferences(new Then(withThose)).members(ofThose, asOf));
    }

    private static Set<String> set(Stream<String> ids) {
        try (ids) {
            return ids.collect(Collectors.toSet());
        }
    }

    /** A name that the criterion has not. */
    private SegmentName free() {
        String text = "changed";
        while (members.containsKey(SegmentName.of(text))) {
            text += "'";
        }
        return SegmentName.of(text);
    }

    /** There are no saved criteria in it any more. */
    private record Then(Map<SegmentName, MemberSet> members) implements References {
        @Override
        public Optional<Criterion> saved(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<SegmentReference> segment(String name) {
            return Optional.ofNullable(members.get(SegmentName.of(name))).map(SegmentReference.Members::new);
        }
    }
}
