package io.segmentkit.schema;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.Measure;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a measure as the problems that it, and the test put to it, have with the rows' attributes. */
final class MeasureCheck implements Measure.Cases<Stream<Problem>> {
    private static final Set<ValueType> NUMBERS = Set.of(ValueType.INTEGER, ValueType.DECIMAL);

    private final Attributes attributes;
    private final String path;
    private final ValueTest test;
    private final String testPath;

    MeasureCheck(Attributes attributes, String path, ValueTest test, String testPath) {
        this.attributes = attributes;
        this.path = path;
        this.test = test;
        this.testPath = testPath;
    }

    @Override
    public Stream<Problem> count(Measure.Count measure) {
        return tested("the number", ValueType.INTEGER);
    }

    @Override
    public Stream<Problem> sum(Measure.Sum measure) {
        return number(measure.attribute(), "sum", attribute -> tested(measure.toString(), attribute.type()));
    }

    @Override
    public Stream<Problem> min(Measure.Min measure) {
        return extreme(measure.attribute(), measure.toString());
    }

    @Override
    public Stream<Problem> max(Measure.Max measure) {
        return extreme(measure.attribute(), measure.toString());
    }

    @Override
    public Stream<Problem> average(Measure.Average measure) {
        return number(measure.attribute(), "average", attribute -> tested(measure.toString(), ValueType.DECIMAL));
    }

    @Override
    public Stream<Problem> distinct(Measure.Distinct measure) {
        return known(measure.attribute(), attribute -> tested(measure.toString(), ValueType.INTEGER));
    }

    @Override
    public Stream<Problem> first(Measure.First measure) {
        return tested("the first time", ValueType.TIMESTAMP);
    }

    @Override
    public Stream<Problem> last(Measure.Last measure) {
        return tested("the last time", ValueType.TIMESTAMP);
    }

    private Stream<Problem> number(String name, String what, Function<Attribute, Stream<Problem>> next) {
        return known(
                name,
                attribute -> NUMBERS.contains(attribute.type())
                        ? next.apply(attribute)
                        : Stream.of(Problem.of(path, "only numbers have a " + what, attribute)));
    }

    private Stream<Problem> extreme(String name, String measure) {
        String message = "only numbers, dates and timestamps have a least and a greatest";
        return known(
                name,
                attribute -> attribute.type().isOrdered()
                        ? tested(measure, attribute.type())
                        : Stream.of(Problem.of(path, message, attribute)));
    }

    private Stream<Problem> known(String name, Function<Attribute, Stream<Problem>> next) {
        return attributes
                .find(name)
                .map(DeclaredAttribute::attribute)
                .map(next)
                .orElseGet(() ->
                        Stream.of(Problem.of(path, "unknown attribute", new Value.Text(name), attributes.names())));
    }

    private Stream<Problem> tested(String measure, ValueType type) {
        return test.match(new ValueTestCheck(new Tested(measure, type, Set.of()), testPath));
    }
}
