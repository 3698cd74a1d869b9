package io.segmentkit.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final int VARIABLES = 4;

    private static Steps enough() {
        return new Steps(1_000_000, 1_000_000);
    }

    /** A formula, and what it says when each variable is in one case. */
    private record Asked(Formula formula, Predicate<int[]> holds) {}

    private static Asked random(Random random, List<Variable> variables, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            Variable variable = variables.get(random.nextInt(VARIABLES));
            int some = random.nextInt(1 << variable.cases());
            return new Asked(
                    variable.in(one -> ((some >> one) & 1) == 1),
                    cases -> ((some >> cases[variable.number()]) & 1) == 1);
        }
        if (random.nextInt(4) == 0) {
            Asked part = random(random, variables, depth - 1);
            return new Asked(part.formula().negated(), part.holds().negate());
        }
        List<Asked> parts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> random(random, variables, depth - 1))
                .toList();
        List<Formula> formulas = parts.stream().map(Asked::formula).toList();
        return random.nextBoolean()
                ? new Asked(
                        Formula.all(formulas),
                        cases -> parts.stream().allMatch(part -> part.holds().test(cases)))
                : new Asked(
                        Formula.any(formulas),
                        cases -> parts.stream().anyMatch(part -> part.holds().test(cases)));
    }

    private static Stream<int[]> everyCase(List<Variable> variables) {
        int all = variables.stream().mapToInt(Variable::cases).reduce(1, (a, b) -> a * b);
        return IntStream.range(0, all).mapToObj(number -> {
            int[] cases = new int[VARIABLES];
            int rest = number;
            for (int i = 0; i < VARIABLES; i++) {
                cases[i] = rest % variables.get(i).cases();
                rest /= variables.get(i).cases();
            }
            return cases;
        });
    }

    @Property(tries = 3_000)
    @Label("B4 a model is found where trying all cases finds one, and any of its cases meets formula and laws")
    void findsWhatBruteForceFinds(@ForAll long seed) {
        Random random = new Random(seed);
        Variables all = new Variables();
        List<Variable> variables = IntStream.range(0, VARIABLES)
                .mapToObj(i -> all.next(2 + random.nextInt(3)))
                .toList();
        Asked asked = random(random, variables, 4);
        List<Asked> sure = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> random(random, variables, 2))
                .toList();
        Laws laws = new Laws();
        laws.add(sure.stream().map(Asked::formula).toList());
        Predicate<int[]> holds = cases -> asked.holds().test(cases)
                && sure.stream().allMatch(law -> law.holds().test(cases));
        AtomicReference<Model> found = new AtomicReference<>();
        Search.End end = Search.search(asked.formula(), laws, enough(), model -> {
            found.set(model);
            return true;
        });
        boolean lawsAlone = everyCase(variables)
                .anyMatch(cases -> sure.stream().allMatch(law -> law.holds().test(cases)));
        if (lawsAlone) {
            // Laws that contradict each other are not looked at where the formula has nothing to do with them.
            assertThat(end == Search.End.FOUND).isEqualTo(everyCase(variables).anyMatch(holds));
        }
        if (end == Search.End.FOUND) {
            Model model = found.get();
            assertThat(everyCase(variables)
                            .filter(cases -> variables.stream()
                                    .allMatch(variable -> !model.isBound(variable)
                                            || model.isBoundTo(variable, cases[variable.number()]))))
                    .isNotEmpty()
                    .allMatch(asked.holds());
        }
    }

    @Test
    void allModelsAreOfferedUntilOneIsAccepted() {
        Variables all = new Variables();
        Variable one = all.next(3);
        Variable other = all.next(3);
        List<String> offered = new ArrayList<>();
        Formula apart = Formula.any(
                Formula.all(one.is(0), other.is(1)),
                Formula.all(one.is(1), other.is(2)),
                Formula.all(one.is(2), other.is(0)));
        Search.End end = Search.search(apart, new Laws(), enough(), model -> {
            offered.add(model.first(one) + " " + model.first(other));
            return false;
        });
        assertThat(end).isEqualTo(Search.End.NONE);
        assertThat(offered).containsExactlyInAnyOrder("0 1", "1 2", "2 0");
    }

    @Test
    void whatTakesTooLongStaysOpenAndLeavesTheRestToOthers() {
        Variables all = new Variables();
        int holes = 9;
        List<Variable> pigeons =
                IntStream.rangeClosed(0, holes).mapToObj(i -> all.next(holes)).toList();
        List<Formula> apart = new ArrayList<>();
        for (int i = 0; i < pigeons.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (int hole = 0; hole < holes; hole++) {
                    apart.add(Formula.any(
                            pigeons.get(i).is(hole).negated(),
                            pigeons.get(j).is(hole).negated()));
                }
            }
        }
        Steps steps = new Steps(10_000, 15_000);
        assertThat(Search.search(Formula.all(apart), new Laws(), steps, model -> true))
                .isEqualTo(Search.End.OPEN);
        Formula easy = pigeons.get(0).is(1);
        assertThat(Search.search(easy, new Laws(), steps, model -> true)).isEqualTo(Search.End.FOUND);
        assertThat(Search.search(Formula.all(apart), new Laws(), steps, model -> true))
                .isEqualTo(Search.End.OPEN);
        assertThat(Search.search(easy, new Laws(), steps, model -> true)).isEqualTo(Search.End.OPEN);
    }
}
