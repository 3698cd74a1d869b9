package io.segmentkit.evaluate;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmallestChangesTest {
    private static final NumberAttribute SCORE = integer("leadScore");
    private static final TextAttribute CITY = text("city");
    private static final Schema SCHEMA = Schema.builder()
            .attributes(SCORE, CITY)
            .labels(tags())
            .activity("purchase")
            .build();
    private static final AsOf AS_OF = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneOffset.UTC);
    private static final Profile BOB = Profile.builder(SCHEMA, "bob")
            .with(SCORE, 18)
            .with(CITY, "Gdynia")
            .labels(tags(), "vip")
            .activity("purchase", Instant.parse("2026-05-01T10:00:00Z"), row -> {})
            .activity("purchase", Instant.parse("2026-05-02T10:00:00Z"), row -> {})
            .build();

    /** Each condition, and its complement. */
    private static final List<List<Criterion>> CONDITIONS = List.of(
            List.of(CITY.is("Gdynia"), CITY.isNot("Gdynia")),
            List.of(SCORE.oneOf(1, 2), SCORE.noneOf(1, 2)),
            List.of(tags().hasAny("vip", "new"), tags().hasNone("vip", "new")),
            List.of(SCORE.isPresent(), SCORE.isAbsent()),
            List.of(activity("purchase").ever(), activity("purchase").never()),
            List.of(SCORE.greaterThan(20), not(SCORE.greaterThan(20))),
            List.of(tags().hasAll("churned"), tags().hasNone("churned")));

    private static Explanation explain(Criterion criterion) {
        return Profile.mapping(SCHEMA).compile(criterion).asOf(AS_OF).explain(BOB);
    }

    /** A criterion, and what it says once the answers to its conditions are these. */
    private record Asked(Criterion criterion, Predicate<BitSet> holds) {}

    private static Asked random(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(6);
        if (kind == 0) {
            int condition = random.nextInt(CONDITIONS.size());
            boolean complement = random.nextBoolean();
            return new Asked(
                    CONDITIONS.get(condition).get(complement ? 1 : 0), answers -> answers.get(condition) != complement);
        }
        if (kind == 1) {
            Asked part = random(random, depth - 1);
            return random.nextInt(8) == 0
                    ? new Asked(everyone(), answers -> true)
                    : new Asked(not(part.criterion()), part.holds().negate());
        }
        List<Asked> parts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(part -> random(random, depth - 1))
                .toList();
        List<Criterion> operands = parts.stream().map(Asked::criterion).toList();
        return random.nextBoolean()
                ? new Asked(
                        allOf(operands),
                        answers -> parts.stream().allMatch(part -> part.holds().test(answers)))
                : new Asked(
                        anyOf(operands),
                        answers -> parts.stream().anyMatch(part -> part.holds().test(answers)));
    }

    private static int condition(Criterion criterion) {
        Criterion plain = criterion instanceof Criterion.Not negated ? negated.operand() : criterion;
        return IntStream.range(0, CONDITIONS.size())
                .filter(condition -> CONDITIONS.get(condition).contains(plain))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Set<Integer>> bruteForce(Asked asked) {
        BitSet answers = new BitSet();
        IntStream.range(0, CONDITIONS.size())
                .filter(condition -> explain(CONDITIONS.get(condition).get(0)).holds())
                .forEach(answers::set);
        boolean holds = asked.holds().test(answers);
        IntFunction<BitSet> changed = bits -> {
            BitSet other = BitSet.valueOf(new long[] {bits});
            other.xor(answers);
            return other;
        };
        for (int size = 1; size <= CONDITIONS.size(); size++) {
            int changes = size;
            Set<Set<Integer>> sets = IntStream.range(0, 1 << CONDITIONS.size())
                    .filter(bits -> Integer.bitCount(bits) == changes)
                    .filter(bits -> asked.holds().test(changed.apply(bits)) != holds)
                    .mapToObj(bits -> IntStream.range(0, CONDITIONS.size())
                            .filter(condition -> (bits >> condition & 1) == 1)
                            .boxed()
                            .collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
            if (!sets.isEmpty()) {
                return sets;
            }
        }
        return Set.of();
    }

    @Property(tries = 1_000)
    @Label("B2 the smallest changes are those that trying all answers to the conditions finds")
    void smallestChangesAreThoseOfBruteForce(@ForAll long seed) {
        Asked asked = random(new Random(seed), 4);
        SmallestChanges changes = explain(asked.criterion()).smallestChanges(1_000);
        assertThat(changes.complete()).isTrue();
        assertThat(changes.sets().stream()
                        .map(set -> set.stream()
                                .map(condition -> condition(condition.criterion()))
                                .collect(Collectors.toSet())))
                .as(asked.criterion().toString())
                .containsExactlyInAnyOrderElementsOf(bruteForce(asked));
    }

    @Test
    @DisplayName("B2 the smallest changes print with what each condition saw and how far off it was")
    void smallestChangesPrint() {
        Criterion criterion = anyOf(
                allOf(SCORE.greaterThan(20), activity("purchase").atLeast(3)),
                allOf(tag("vip"), CITY.is("Warszawa"), not(SCORE.lessThan(19))));
        assertThat(explain(criterion).smallestChanges(10)).hasToString("""
                yes if 2 conditions change:
                  no   leadScore > 20: 18 (needs above 20, 2 more)
                  no   at least 3 times purchase: 2 (needs 3, 1 more)
                 or
                  no   city = "Warszawa": "Gdynia"
                  yes  leadScore < 19: 18 (fails at 19, 1 more)""");
        assertThat(explain(criterion).smallestChanges(1)).asString().endsWith("1 more)\n or others");
        assertThat(explain(not(criterion)).smallestChanges(10)).asString().startsWith("no if 2 conditions change:\n");
    }

    @Test
    @DisplayName("B2 a condition and its complement are one change")
    void aConditionAndItsComplementAreOneChange() {
        Criterion criterion =
                allOf(CITY.isNot("Gdynia"), anyOf(not(CITY.is("Gdynia")), SCORE.greaterThan(20)), tag("vip"));
        assertThat(explain(criterion).smallestChanges(10)).hasToString("""
                yes if 1 condition changes:
                  no   city is not "Gdynia": "Gdynia\"""");
    }

    @Test
    @DisplayName("B2 what no condition can turn says so")
    void whatNoConditionCanTurn() {
        assertThat(explain(everyone()).smallestChanges(3)).hasToString("no by no change of conditions");
        assertThat(explain(allOf(CITY.is("Gdynia"), CITY.isNot("Gdynia"))).smallestChanges(3))
                .hasToString("yes by no change of conditions")
                .isEqualTo(new SmallestChanges(false, List.of(), true));
    }

    @Test
    @DisplayName("B2 the smallest changes are readable as JSON")
    void smallestChangesAreReadableAsJson() {
        assertThat(explain(SCORE.greaterThan(20)).smallestChanges(1).toJson())
                .isEqualTo(
                        "{\"holds\":false,\"sets\":[[{\"criterion\":\"leadScore > 20\",\"holds\":false,\"seen\":[18],"
                                + "\"margin\":{\"edge\":20,\"side\":\"above\",\"change\":2,\"unit\":\"number\"},"
                                + "\"parts\":[]}]],\"complete\":true}");
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> explain(everyone()).smallestChanges(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be at least 1, found 0");
    }
}
