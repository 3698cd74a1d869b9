package io.segmentkit.margin;

import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a test as the margin of the values that it was put to. */
final class TestMargin implements ValueTest.Cases<Optional<Margin>> {
    private final List<Value> seen;
    private final AsOf asOf;
    private final Scale numbers;

    /**
     * The margin of these values.
     *
     * @param numbers how numbers are measured
     */
    TestMargin(List<Value> seen, AsOf asOf, Scale numbers) {
        this.seen = seen;
        this.asOf = asOf;
        this.numbers = numbers;
    }

    @Override
    public Optional<Margin> isPresent(ValueTest.IsPresent test) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> isAbsent(ValueTest.IsAbsent test) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> is(ValueTest.Is test) {
        return ofOne(Set.of(test.value()), true);
    }

    @Override
    public Optional<Margin> isNot(ValueTest.IsNot test) {
        return ofOne(Set.of(test.value()), false);
    }

    @Override
    public Optional<Margin> oneOf(ValueTest.OneOf test) {
        return ofOne(test.values(), true);
    }

    @Override
    public Optional<Margin> noneOf(ValueTest.NoneOf test) {
        return ofOne(test.values(), false);
    }

    @Override
    public Optional<Margin> inRange(ValueTest.InRange test) {
        Value some = test.from().or(test::to).orElseThrow().value();
        return scale(some).flatMap(scale -> new Standings(Stretches.of(test, scale)).margin(seen, true));
    }

    @Override
    public Optional<Margin> contains(ValueTest.Contains test) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> startsWith(ValueTest.StartsWith test) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> endsWith(ValueTest.EndsWith test) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> in(ValueTest.In test) {
        return new Standings(test.window().resolve(asOf).match(new WindowTurns(asOf))).margin(seen, true);
    }

    /** Equal to one of some values, which are of one class. */
    private Optional<Margin> ofOne(Collection<Value> values, boolean positive) {
        Value some = values.iterator().next();
        if (some instanceof Value.DayOfYear) {
            return new Standings(DayTurns.ofYear(day -> values.contains(new Value.DayOfYear(day)), asOf))
                    .margin(seen, positive);
        }
        return scale(some).flatMap(scale -> new Standings(Stretches.ofPoints(values, scale)).margin(seen, positive));
    }

    private Optional<Scale> scale(Value value) {
        if (value instanceof Value.Decimal) {
            return Optional.of(numbers);
        }
        if (value instanceof Value.Date) {
            return Optional.of(Scale.days(asOf));
        }
        return value instanceof Value.Timestamp ? Optional.of(Scale.moments()) : Optional.empty();
    }
}
