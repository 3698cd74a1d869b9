package io.segmentkit.contract;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.influence.Influence;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a criterion names, and what each part of it does. */
public abstract class PartsContract extends PastContract {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("A6 members of segments are found wherever a criterion names them, whether they can be listed or not")
    void membersOfSegments(boolean listed) {
        for (long seed = SEED; seed < SEED + closely() / 100; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf asOf = random.asOf();
            Criterion one = random.criterion();
            Criterion other = random.criterion();
            if (refusal(one).isPresent() || refusal(other).isPresent()) {
                continue;
            }
            Map<String, Set<String>> segments = Map.of("a", someIds(seed), "b", someIds(-seed));
            Population asked = population()
                    .withReferences(References.of(
                            Map.of(),
                            Map.of(
                                    "a", segment(segments.get("a"), listed),
                                    "b", segment(segments.get("b"), listed))));
            Predicate<String> inA = segments.get("a")::contains;
            Predicate<String> inB = segments.get("b")::contains;
            Predicate<String> isOne = expected(one, asOf)::contains;
            Predicate<String> isOther = expected(other, asOf)::contains;
            Map<Criterion, Predicate<String>> meaning = Map.of(
                    allOf(one, inSegment("a")), isOne.and(inA),
                    anyOf(one, not(inSegment("a"))), isOne.or(inA.negate()),
                    allOf(anyOf(one, inSegment("a")), not(allOf(other, inSegment("b")))),
                            isOne.or(inA).and(isOther.and(inB).negate()));
            meaning.forEach((criterion, holds) -> {
                String story = "as of " + asOf + ": " + criterion;
                Set<String> members =
                        profiles().stream().map(TestProfile::id).filter(holds).collect(toCollection(TreeSet::new));
                assertThat(membersOf(asked, criterion, asOf)).as(story).isEqualTo(members);
                assertThat(asked.counts(List.of(criterion, one), asOf))
                        .as(story)
                        .containsExactly((long) members.size(), (long)
                                expected(one, asOf).size());
                assertThat(asked.test("p1", criterion, asOf)).as(story).contains(holds.test("p1"));
                try (Stream<ProfileValues> values = asked.values(criterion, asOf, List.of())) {
                    assertThat(values.map(ProfileValues::id)).as(story).containsExactlyInAnyOrderElementsOf(members);
                }
            });
        }
    }

    /** Every other profile, or so, and somebody who is not there. */
    private Set<String> someIds(long seed) {
        Random random = new Random(seed);
        Set<String> ids = profiles().stream()
                .map(TestProfile::id)
                .filter(id -> random.nextBoolean())
                .collect(toCollection(TreeSet::new));
        ids.add("nobody");
        return ids;
    }

    private static SegmentReference segment(Set<String> ids, boolean listed) {
        return new SegmentReference.Members(listed ? new MemberIds(ids) : ids::contains);
    }

    @Test
    @DisplayName("B6 what each part does is the difference to the criterion without it")
    void whatEachPartDoesIsTheDifferenceToTheCriterionWithoutIt() {
        long changed = 0;
        for (long seed = SEED; seed < SEED + closely() / 20; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf asOf = random.asOf();
            Criterion criterion = random.criterion();
            List<LeftOut> parts = LeftOut.eachOf(criterion);
            if (parts.stream()
                    .flatMap(out ->
                            Stream.concat(out.ofRows() ? Stream.empty() : Stream.of(out.part()), out.rest().stream()))
                    .anyMatch(asked -> refusal(asked).isPresent())) {
                continue;
            }
            String story = "seed " + seed + " as of " + asOf + ": " + criterion;
            List<Influence> found = all(population().influence(criterion, asOf)).toList();
            assertThat(found).as(story).hasSameSizeAs(parts);
            for (int i = 0; i < found.size(); i++) {
                Influence expected =
                        influence(criterion, parts.get(i), asOf, found.get(i).parts());
                assertThat(found.get(i)).as(story).isEqualTo(expected);
                changed += expected.adds() + expected.removes();
            }
        }
        assertThat(changed).isPositive();
    }

    private static Stream<Influence> all(Influence influence) {
        return Stream.concat(Stream.of(influence), influence.parts().stream().flatMap(PartsContract::all));
    }

    private Influence influence(Criterion whole, LeftOut out, AsOf asOf, List<Influence> parts) {
        Criterion rest = out.rest().orElseGet(Criteria::everyone);
        return new Influence(
                out.part(),
                out.ofRows()
                        ? OptionalLong.empty()
                        : OptionalLong.of(expected(out.part(), asOf).size()),
                expected(allOf(whole, not(rest)), asOf).size(),
                expected(allOf(rest, not(whole)), asOf).size(),
                parts);
    }
}
