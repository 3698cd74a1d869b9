package io.segmentkit.schema;

import io.segmentkit.time.Window;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a test as the problems it has with what it is put to. */
final class ValueTestCheck implements ValueTest.Cases<Stream<Problem>> {
    private final Tested tested;
    private final String path;

    ValueTestCheck(Tested tested, String path) {
        this.tested = tested;
        this.path = path;
    }

    @Override
    public Stream<Problem> isPresent(ValueTest.IsPresent test) {
        return Stream.empty();
    }

    @Override
    public Stream<Problem> isAbsent(ValueTest.IsAbsent test) {
        return Stream.empty();
    }

    @Override
    public Stream<Problem> is(ValueTest.Is test) {
        return equality(Set.of(test.value()), test.ignoringCase());
    }

    @Override
    public Stream<Problem> isNot(ValueTest.IsNot test) {
        return equality(Set.of(test.value()), test.ignoringCase());
    }

    @Override
    public Stream<Problem> oneOf(ValueTest.OneOf test) {
        return equality(test.values(), test.ignoringCase());
    }

    @Override
    public Stream<Problem> noneOf(ValueTest.NoneOf test) {
        return equality(test.values(), test.ignoringCase());
    }

    @Override
    public Stream<Problem> inRange(ValueTest.InRange test) {
        if (!tested.type().isOrdered()) {
            return report("only numbers, dates and timestamps have an order, " + isOfType(), test);
        }
        return values(Stream.concat(test.from().stream(), test.to().stream())
                .map(Bound::value)
                .distinct()
                .toList());
    }

    @Override
    public Stream<Problem> contains(ValueTest.Contains test) {
        return text(test);
    }

    @Override
    public Stream<Problem> startsWith(ValueTest.StartsWith test) {
        return text(test);
    }

    @Override
    public Stream<Problem> endsWith(ValueTest.EndsWith test) {
        return text(test);
    }

    @Override
    public Stream<Problem> in(ValueTest.In test) {
        Window window = test.window();
        return switch (tested.type()) {
            case TIMESTAMP -> Stream.empty();
            case DATE ->
                window.needsTime() ? report("only timestamps have hours, " + isOfType(), window) : Stream.empty();
            case MONTH_DAY ->
                window.needsTime() || window.needsYear()
                        ? report("only a window that does without the year can hold it, " + isOfType(), window)
                        : Stream.empty();
            case TEXT, INTEGER, DECIMAL, BOOLEAN, CHOICE ->
                report("only dates, timestamps and month-days fall within a window, " + isOfType(), window);
        };
    }

    private Stream<Problem> equality(Collection<Value> values, boolean ignoringCase) {
        if (ignoringCase && tested.type() != ValueType.TEXT) {
            return report("only texts are compared ignoring case, " + isOfType(), values);
        }
        return values(values);
    }

    private Stream<Problem> values(Collection<Value> values) {
        return values.stream().flatMap(this::value);
    }

    private Stream<Problem> value(Value value) {
        if (!tested.type().accepts(value)) {
            return report("wrong type of value, " + isOfType(), value);
        }
        boolean outside = tested.type() == ValueType.CHOICE
                && value instanceof Value.Text text
                && !tested.choices().contains(text.text());
        return outside
                ? Stream.of(Problem.of(path, "not a choice of " + tested.name(), value, tested.choices()))
                : Stream.empty();
    }

    private Stream<Problem> text(ValueTest test) {
        return tested.type() == ValueType.TEXT
                ? Stream.empty()
                : report("only texts are searched, " + isOfType(), test);
    }

    private String isOfType() {
        return tested.name() + " is of type " + tested.type();
    }

    private Stream<Problem> report(String message, Object found) {
        return Stream.of(Problem.of(path, message, found));
    }
}
