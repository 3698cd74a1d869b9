package io.segmentkit.plan;

import io.segmentkit.criteria.Measure;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.read.RowsReader;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a measure as a node that puts a test to it. */
final class MeasurePlan<T, R> implements Measure.Cases<Node<T>> {
    private final ValueTest test;
    private final RowsReader<T, R> reader;
    private final Rows<T, R> rows;
    private final AsOf asOf;

    private MeasurePlan(ValueTest test, RowsReader<T, R> reader, Rows<T, R> rows, AsOf asOf) {
        this.test = test;
        this.reader = reader;
        this.rows = rows;
        this.asOf = asOf;
    }

    /** The node; complements are taken of the positive twin's node. */
    static <T, R> Node<T> of(Measure measure, ValueTest test, RowsReader<T, R> reader, Rows<T, R> rows, AsOf asOf) {
        if (test instanceof ValueTest.IsAbsent) {
            return new Not<>(of(measure, ValueTests.isPresent(), reader, rows, asOf));
        }
        if (test instanceof ValueTest.IsNot isNot) {
            return new Not<>(of(measure, isNot.complement(), reader, rows, asOf));
        }
        if (test instanceof ValueTest.NoneOf noneOf) {
            return new Not<>(of(measure, noneOf.complement(), reader, rows, asOf));
        }
        return measure.match(new MeasurePlan<>(test, reader, rows, asOf));
    }

    private boolean isPresence() {
        return test instanceof ValueTest.IsPresent;
    }

    @Override
    public Node<T> count(Measure.Count measure) {
        if (isPresence()) {
            return new Everyone<>();
        }
        NumberTest number = numberTest();
        return number instanceof DecimalRange range
                ? new CountRows<>(rows, range.longFrom(), range.longTo())
                : new CountRowsInSet<>(rows, (DecimalSet) number);
    }

    @Override
    public Node<T> sum(Measure.Sum measure) {
        return isPresence() ? new Everyone<>() : new SumRows<>(rows, number(measure.attribute()), numberTest(), false);
    }

    @Override
    public Node<T> average(Measure.Average measure) {
        return isPresence()
                ? anyRowHas(measure.attribute())
                : new SumRows<>(rows, number(measure.attribute()), numberTest(), true);
    }

    @Override
    public Node<T> min(Measure.Min measure) {
        return extreme(measure.attribute(), DecimalRange.BELOW, -1);
    }

    @Override
    public Node<T> max(Measure.Max measure) {
        return extreme(measure.attribute(), DecimalRange.ABOVE, 1);
    }

    @Override
    public Node<T> distinct(Measure.Distinct measure) {
        return isPresence()
                ? new Everyone<>()
                : new DistinctRows<>(rows, Boxing.read(attribute(measure.attribute())), numberTest());
    }

    @Override
    public Node<T> first(Measure.First measure) {
        return new ExtremeValue<>(rows, time(), -1, objectTest(ValueType.TIMESTAMP));
    }

    @Override
    public Node<T> last(Measure.Last measure) {
        return new ExtremeValue<>(rows, time(), 1, objectTest(ValueType.TIMESTAMP));
    }

    private Node<T> extreme(String attribute, int farSide, int sign) {
        if (isPresence()) {
            return anyRowHas(attribute);
        }
        ValueType type = type(attribute);
        if (type == ValueType.INTEGER || type == ValueType.DECIMAL) {
            NumberReader<R> number = number(attribute);
            List<Node<T>> ranges = ranges().stream()
                    .<Node<T>>map(range -> new ExtremeNumber<>(rows, number, range, farSide))
                    .toList();
            return Composition.anyOf(ranges);
        }
        return new ExtremeValue<>(rows, Boxing.read(attribute(attribute)), sign, objectTest(type));
    }

    /** The test of a number as ranges of which one must hold. */
    private List<DecimalRange> ranges() {
        return test instanceof ValueTest.OneOf oneOf
                ? oneOf.values().stream().map(DecimalRange::point).toList()
                : List.of((DecimalRange) numberTest());
    }

    private Node<T> anyRowHas(String attribute) {
        Node<R> has = ValueTests.isPresent().match(new AttributePlan<>(attribute(attribute), type(attribute), asOf));
        Node<R> both = Composition.allOf(List.of(rows.filter(), has));
        return new CountRows<>(new Rows<>(rows.read(), both), 1, Long.MAX_VALUE);
    }

    private NumberTest numberTest() {
        if (test instanceof ValueTest.InRange range) {
            return DecimalRange.of(range);
        }
        if (test instanceof ValueTest.OneOf oneOf) {
            return new DecimalSet(oneOf.values());
        }
        if (test instanceof ValueTest.Is is && is.value() instanceof Value.Decimal) {
            return DecimalRange.point(is.value());
        }
        throw Complements.unexpected(test);
    }

    private ObjectTest objectTest(ValueType type) {
        return test.match(new ObjectTestPlan(type, asOf));
    }

    private ValueType type(String attribute) {
        return reader.schema().find(attribute).orElseThrow().attribute().type();
    }

    private AttributeReader<R> attribute(String name) {
        return RowFilter.reader(reader.attributes(), name);
    }

    private NumberReader<R> number(String name) {
        AttributeReader<R> attribute = attribute(name);
        if (attribute instanceof AttributeReader.OfLong<R> whole) {
            return new NumberReader.OfLong<>(whole.read());
        }
        if (attribute instanceof AttributeReader.OfDouble<R> number) {
            return new NumberReader.OfDouble<>(number.read());
        }
        return new NumberReader.OfNumber<>(Boxing.read(attribute));
    }

    private Function<? super R, @Nullable Instant> time() {
        if (reader.time() == null) {
            throw new IllegalStateException("rows have no time");
        }
        return reader.time();
    }
}
