package io.segmentkit.value;

import static java.util.stream.Collectors.joining;

import java.util.Set;

/** Reads a test as the rest of a sentence that begins with what is tested. */
final class ValueTestText implements ValueTest.Cases<String> {
    @Override
    public String isPresent(ValueTest.IsPresent test) {
        return "is present";
    }

    @Override
    public String isAbsent(ValueTest.IsAbsent test) {
        return "is absent";
    }

    @Override
    public String is(ValueTest.Is test) {
        return "= " + test.value() + folding(test.ignoringCase());
    }

    @Override
    public String isNot(ValueTest.IsNot test) {
        return "is not " + test.value() + folding(test.ignoringCase());
    }

    @Override
    public String oneOf(ValueTest.OneOf test) {
        return "is one of " + list(test.values()) + folding(test.ignoringCase());
    }

    @Override
    public String noneOf(ValueTest.NoneOf test) {
        return "is none of " + list(test.values()) + folding(test.ignoringCase());
    }

    @Override
    public String inRange(ValueTest.InRange test) {
        if (test.from().isEmpty()) {
            return upper(test.to().orElseThrow());
        }
        Bound from = test.from().get();
        if (test.to().isEmpty()) {
            return lower(from);
        }
        Bound to = test.to().get();
        return from.inclusive() && to.inclusive()
                ? "between " + from.value() + " and " + to.value()
                : lower(from) + " and " + upper(to);
    }

    @Override
    public String contains(ValueTest.Contains test) {
        return "contains " + new Value.Text(test.text()) + folding(test.ignoringCase());
    }

    @Override
    public String startsWith(ValueTest.StartsWith test) {
        return "starts with " + new Value.Text(test.text()) + folding(test.ignoringCase());
    }

    @Override
    public String endsWith(ValueTest.EndsWith test) {
        return "ends with " + new Value.Text(test.text()) + folding(test.ignoringCase());
    }

    @Override
    public String in(ValueTest.In test) {
        return test.window().toString();
    }

    private static String lower(Bound bound) {
        return (bound.inclusive() ? ">= " : "> ") + bound.value();
    }

    private static String upper(Bound bound) {
        return (bound.inclusive() ? "<= " : "< ") + bound.value();
    }

    private static String list(Set<Value> values) {
        return values.stream().map(Value::toString).collect(joining(", "));
    }

    private static String folding(boolean ignoringCase) {
        return ignoringCase ? " ignoring case" : "";
    }
}
