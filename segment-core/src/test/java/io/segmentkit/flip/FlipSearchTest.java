package io.segmentkit.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlipSearchTest {
    private static final long STEPS = 1_000_000;

    /** A goal, and whether it is reached once some conditions have changed. */
    private record Wanted(Goal goal, Predicate<BitSet> reached) {}

    private static Wanted random(Random random, int conditions, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        if (kind == 0) {
            int number = random.nextInt(conditions);
            boolean reached = random.nextInt(3) == 0;
            return new Wanted(Goal.condition(number, reached), flipped -> reached != flipped.get(number));
        }
        if (kind == 1 && random.nextInt(4) == 0) {
            boolean reached = random.nextBoolean();
            return new Wanted(Goal.fixed(reached), flipped -> reached);
        }
        List<Wanted> parts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(part -> random(random, conditions, depth - 1))
                .toList();
        List<Goal> goals = parts.stream().map(Wanted::goal).toList();
        return random.nextBoolean()
                ? new Wanted(
                        Goal.every(goals),
                        flipped ->
                                parts.stream().allMatch(part -> part.reached().test(flipped)))
                : new Wanted(
                        Goal.some(goals),
                        flipped ->
                                parts.stream().anyMatch(part -> part.reached().test(flipped)));
    }

    private static List<BitSet> bruteForce(Wanted wanted, int conditions) {
        for (int size = 0; size <= conditions; size++) {
            int wantedSize = size;
            List<BitSet> sets = IntStream.range(0, 1 << conditions)
                    .filter(bits -> Integer.bitCount(bits) == wantedSize)
                    .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                    .filter(wanted.reached())
                    .toList();
            if (!sets.isEmpty()) {
                return sets;
            }
        }
        return List.of();
    }

    @Property(tries = 3_000)
    @Label("B2 the smallest sets are those that trying every set finds")
    void smallestSetsAreThoseOfBruteForce(@ForAll long seed) {
        Random random = new Random(seed);
        int conditions = 1 + random.nextInt(7);
        Wanted wanted = random(random, conditions, 4);
        FlipSearch.Found found = FlipSearch.search(wanted.goal(), 1 << conditions, STEPS);
        assertThat(found.sets()).containsExactlyInAnyOrderElementsOf(bruteForce(wanted, conditions));
        assertThat(found.complete()).isTrue();
    }

    @Property(tries = 500)
    @Label("B2 a limit gives as many of the smallest sets, and says that there are more")
    void aLimitGivesSomeOfTheSmallestSets(@ForAll long seed) {
        Random random = new Random(seed);
        Wanted wanted = random(random, 6, 4);
        List<BitSet> all = bruteForce(wanted, 6);
        FlipSearch.Found found = FlipSearch.search(wanted.goal(), 2, STEPS);
        assertThat(found.sets()).hasSize(Math.min(2, all.size())).doesNotHaveDuplicates();
        assertThat(all).containsAll(found.sets());
        assertThat(found.complete()).isEqualTo(all.size() <= 2);
    }

    @Test
    @DisplayName("B2 thousands of conditions that stand once each are no search")
    void conditionsThatStandOnceAreCheap() {
        Goal wide = Goal.some(IntStream.range(0, 5_000)
                .mapToObj(pair -> Goal.every(
                        List.of(Goal.condition(2 * pair, false), Goal.condition(2 * pair + 1, pair < 4_999))))
                .toList());
        FlipSearch.Found cheapest = FlipSearch.search(wide, 100, 10_000_000);
        assertThat(cheapest.sets()).hasSize(100).allMatch(set -> set.cardinality() == 1);
        assertThat(cheapest.complete()).isFalse();

        Goal all = Goal.every(IntStream.range(0, 2_000)
                .mapToObj(number -> Goal.condition(number, false))
                .toList());
        assertThat(FlipSearch.search(all, 5, 10_000_000).sets())
                .singleElement()
                .matches(set -> set.cardinality() == 2_000);

        Goal choices = Goal.every(IntStream.range(0, 1_500)
                .mapToObj(pair ->
                        Goal.some(List.of(Goal.condition(2 * pair, false), Goal.condition(2 * pair + 1, false))))
                .toList());
        assertThat(FlipSearch.search(choices, 5, 10_000_000).sets())
                .hasSize(5)
                .allMatch(set -> set.cardinality() == 1_500);
    }

    @Test
    @DisplayName("B2 a search that is too long ends, and says so")
    void aSearchThatIsTooLongEnds() {
        Random random = new Random(7);
        List<Goal> clauses = new ArrayList<>();
        for (int clause = 0; clause < 400; clause++) {
            clauses.add(Goal.some(List.of(
                    Goal.condition(random.nextInt(90), false),
                    Goal.condition(random.nextInt(90), false),
                    Goal.condition(random.nextInt(90), false))));
        }
        FlipSearch.Found found = FlipSearch.search(Goal.every(clauses), 10, 100_000);
        assertThat(found.complete()).isFalse();
        assertThat(found.sets()).isEmpty();
    }

    @Test
    @DisplayName("B2 what no change reaches has no sets")
    void whatNoChangeReachesHasNoSets() {
        Goal contradiction = Goal.every(List.of(Goal.condition(0, true), Goal.condition(0, false)));
        assertThat(FlipSearch.search(contradiction, 10, STEPS)).isEqualTo(new FlipSearch.Found(List.of(), true));
    }
}
