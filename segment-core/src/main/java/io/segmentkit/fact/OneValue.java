package io.segmentkit.fact;

import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Model;
import io.segmentkit.logic.Variable;
import io.segmentkit.logic.Variables;
import io.segmentkit.sample.Tested;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** At most one value: as one of the samples, or a text that is none of them, or absent. */
public final class OneValue implements Facts {
    private final Tested tested;
    private final List<Value> samples;
    private final TextPatterns patterns;
    private final Variable variable;
    private final int anotherText;
    private final int absent;
    private final Map<ValueTest, Formula> passed = new HashMap<>();

    private OneValue(Tested tested, List<Value> samples, boolean maybeAbsent, Variables variables) {
        this.tested = tested;
        this.samples = samples;
        this.patterns = new TextPatterns(tested, variables);
        boolean isText = tested.type() == ValueType.TEXT;
        this.anotherText = isText ? samples.size() : -1;
        this.absent = maybeAbsent ? samples.size() + (isText ? 1 : 0) : -1;
        this.variable = variables.next(samples.size() + (isText ? 1 : 0) + (maybeAbsent ? 1 : 0));
    }

    public static OneValue ofAttribute(Tested tested, List<Value> samples, Variables variables) {
        return new OneValue(tested, samples, true, variables);
    }

    /** There is always a value. */
    public static OneValue present(Tested tested, List<Value> samples, Variables variables) {
        return new OneValue(tested, samples, false, variables);
    }

    @Override
    public Formula passes(ValueTest positive) {
        return passed.computeIfAbsent(positive, this::formula);
    }

    private Formula formula(ValueTest positive) {
        Predicate<Value> passing = tested.predicate(positive);
        Formula bySample = variable.in(i -> i < samples.size() && passing.test(samples.get(i)));
        return anotherText < 0
                ? bySample
                : Formula.any(bySample, Formula.all(variable.is(anotherText), patterns.passes(positive)));
    }

    @Override
    public Formula isPresent() {
        return variable.in(i -> i != absent);
    }

    @Override
    public List<Formula> laws() {
        return patterns.laws(true);
    }

    @Override
    public Optional<List<Value>> example(Model model) {
        int one = preferred(model);
        if (!model.isBound(variable) || one == absent) {
            return Optional.of(List.of());
        }
        if (one != anotherText) {
            return Optional.of(List.of(samples.get(one)));
        }
        return patterns.example(
                        pattern -> model.isBoundTo(patterns.variable(pattern), 1)
                                && !model.isBoundTo(patterns.variable(pattern), 0),
                        pattern -> model.isBoundTo(patterns.variable(pattern), 0)
                                && !model.isBoundTo(patterns.variable(pattern), 1))
                .map(text -> List.of(new Value.Text(text)));
    }

    /** Of what is always there, nothing if that can be. */
    private int preferred(Model model) {
        Value nothing = Value.Decimal.of(0);
        int zero = absent < 0 ? samples.indexOf(nothing) : -1;
        return zero >= 0 && model.isBoundTo(variable, zero) ? zero : model.first(variable);
    }

    /** The samples, each of which is a case of {@link #variable}. */
    public List<Value> samples() {
        return samples;
    }

    /** Which sample it is like; what comes after those is another text, then absence. */
    public Variable variable() {
        return variable;
    }

    public Tested tested() {
        return tested;
    }
}
