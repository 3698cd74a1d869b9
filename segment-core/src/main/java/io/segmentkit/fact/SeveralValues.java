package io.segmentkit.fact;

import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Model;
import io.segmentkit.logic.Variable;
import io.segmentkit.logic.Variables;
import io.segmentkit.sample.Tested;
import io.segmentkit.sample.TextPattern;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Any number of values: of each sample there is one like it or not, and texts that are none of them. */
final class SeveralValues implements Facts {
    private final Tested tested;
    private final List<Value> samples;
    private final List<Variable> present;
    private final TextPatterns patterns;
    private final Variable anotherText;
    private final Variable some;
    private final Map<ValueTest, Variable> passed = new LinkedHashMap<>();

    SeveralValues(Tested tested, List<Value> samples, Variables variables) {
        this.tested = tested;
        this.samples = samples;
        this.present = samples.stream().map(sample -> variables.nextTruth()).toList();
        this.patterns = new TextPatterns(tested, variables);
        this.anotherText = variables.nextTruth();
        this.some = variables.nextTruth();
        tested.tests().forEach(test -> passed.put(test, variables.nextTruth()));
    }

    private boolean isText() {
        return tested.type() == ValueType.TEXT;
    }

    @Override
    public Formula passes(ValueTest positive) {
        return Optional.ofNullable(passed.get(positive)).orElseThrow().is(1);
    }

    @Override
    public Formula isPresent() {
        return some.is(1);
    }

    /** Any value may be there beside any other, and what is passed is passed by one that is there. */
    @Override
    public List<Formula> laws() {
        List<Formula> laws = new ArrayList<>(patterns.laws(false));
        for (TextPattern pattern : patterns.all()) {
            laws.add(Formula.implies(patterns.variable(pattern).is(1), anotherText.is(1)));
        }
        passed.forEach((test, variable) -> {
            Predicate<Value> passing = tested.predicate(test);
            addLaws(variable, i -> passing.test(samples.get(i)), patterns.passes(test), laws);
        });
        addLaws(some, i -> true, isText() ? anotherText.is(1) : Formula.constant(false), laws);
        return laws;
    }

    private void addLaws(Variable truth, IntPredicate bySample, Formula byAnotherText, List<Formula> laws) {
        List<Formula> ways = new ArrayList<>();
        ways.add(byAnotherText);
        IntStream.range(0, samples.size())
                .filter(bySample)
                .forEach(i -> ways.add(present.get(i).is(1)));
        ways.forEach(way -> laws.add(Formula.implies(way, truth.is(1))));
        laws.add(Formula.implies(truth.is(1), Formula.any(ways)));
    }

    @Override
    public Optional<List<Value>> example(Model model) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (isBoundTo(model, present.get(i), 1)) {
                values.add(samples.get(i));
            }
        }
        List<Set<TextPattern>> wanted = new ArrayList<>();
        for (TextPattern pattern : patterns.all()) {
            if (isBoundTo(model, patterns.variable(pattern), 1)) {
                wanted.add(Set.of(pattern));
            }
        }
        if (wanted.isEmpty() && isBoundTo(model, anotherText, 1)) {
            wanted.add(Set.of());
        }
        for (Set<TextPattern> with : wanted) {
            Optional<String> text =
                    patterns.example(with::contains, pattern -> isBoundTo(model, patterns.variable(pattern), 0));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            values.add(new Value.Text(text.get()));
        }
        return Optional.of(values);
    }

    private static boolean isBoundTo(Model model, Variable truth, int one) {
        return model.isBoundTo(truth, one) && !model.isBoundTo(truth, 1 - one);
    }
}
