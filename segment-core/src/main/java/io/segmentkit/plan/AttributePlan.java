package io.segmentkit.plan;

import io.segmentkit.read.AttributeReader;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;

/** Reads a test as a node that puts it to one attribute of its subject. */
final class AttributePlan<T> implements ValueTest.Cases<Node<T>> {
    private final AttributeReader<T> reader;
    private final ValueType type;
    private final AsOf asOf;

    AttributePlan(AttributeReader<T> reader, ValueType type, AsOf asOf) {
        this.reader = reader;
        this.type = type;
        this.asOf = asOf;
    }

    @Override
    public Node<T> isPresent(ValueTest.IsPresent test) {
        if (reader instanceof AttributeReader.OfLong<T>) {
            return new Everyone<>();
        }
        if (reader instanceof AttributeReader.OfDouble<T> number) {
            return new DoubleInRange<>(number.read(), -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return ofObjects(test);
    }

    @Override
    public Node<T> isAbsent(ValueTest.IsAbsent test) {
        return new Not<>(ValueTests.isPresent().match(this));
    }

    @Override
    public Node<T> is(ValueTest.Is test) {
        return isPrimitive() ? inRange(DecimalRange.point(test.value())) : ofObjects(test);
    }

    @Override
    public Node<T> isNot(ValueTest.IsNot test) {
        return new Not<>(test.complement().match(this));
    }

    @Override
    public Node<T> oneOf(ValueTest.OneOf test) {
        if (reader instanceof AttributeReader.OfLong<T> number) {
            return new LongInSet<>(number.read(), new DecimalSet(test.values()));
        }
        if (reader instanceof AttributeReader.OfDouble<T> number) {
            return new DoubleInSet<>(number.read(), new DecimalSet(test.values()));
        }
        return ofObjects(test);
    }

    @Override
    public Node<T> noneOf(ValueTest.NoneOf test) {
        return new Not<>(test.complement().match(this));
    }

    @Override
    public Node<T> inRange(ValueTest.InRange test) {
        return isPrimitive() ? inRange(DecimalRange.of(test)) : ofObjects(test);
    }

    @Override
    public Node<T> contains(ValueTest.Contains test) {
        return ofObjects(test);
    }

    @Override
    public Node<T> startsWith(ValueTest.StartsWith test) {
        return ofObjects(test);
    }

    @Override
    public Node<T> endsWith(ValueTest.EndsWith test) {
        return ofObjects(test);
    }

    @Override
    public Node<T> in(ValueTest.In test) {
        return ofObjects(test);
    }

    private boolean isPrimitive() {
        return reader instanceof AttributeReader.OfLong<T> || reader instanceof AttributeReader.OfDouble<T>;
    }

    private Node<T> inRange(DecimalRange range) {
        return reader instanceof AttributeReader.OfLong<T> number
                ? new LongInRange<>(number.read(), range.longFrom(), range.longTo())
                : new DoubleInRange<>(
                        ((AttributeReader.OfDouble<T>) reader).read(), range.doubleFrom(), range.doubleTo());
    }

    private Node<T> ofObjects(ValueTest test) {
        ObjectTest ofOne = test.match(new ObjectTestPlan(type, asOf));
        return reader instanceof AttributeReader.OfOne<T> one
                ? ofOne.of(one.read())
                : new AnyValue<>(((AttributeReader.OfMany<T>) reader).read(), ofOne);
    }
}
