package io.segmentkit.contract;

import io.segmentkit.time.AsOf;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Whether values pass a test: a positive one if any of them does, a negative one if its twin is not passed (A8). */
final class NaiveTests implements ValueTest.Cases<Boolean> {
    static final Comparator<Value> ORDER = (a, b) -> {
        if (a instanceof Value.Decimal x && b instanceof Value.Decimal y) {
            return x.number().compareTo(y.number());
        }
        if (a instanceof Value.Date x && b instanceof Value.Date y) {
            return Long.compare(x.date().toEpochDay(), y.date().toEpochDay());
        }
        return ((Value.Timestamp) a).instant().compareTo(((Value.Timestamp) b).instant());
    };

    private final List<Value> values;
    private final AsOf asOf;
    private final BigDecimal factor;

    NaiveTests(List<Value> values, AsOf asOf) {
        this(values, asOf, BigDecimal.ONE);
    }

    /** Values that are so many times what the test means. */
    NaiveTests(List<Value> values, AsOf asOf, BigDecimal factor) {
        this.values = values;
        this.asOf = asOf;
        this.factor = factor;
    }

    private boolean any(Predicate<Value> passes) {
        return values.stream().anyMatch(passes);
    }

    private Value times(Value asked) {
        return asked instanceof Value.Decimal number
                ? new Value.Decimal(number.number().multiply(factor))
                : asked;
    }

    private boolean equal(Value has, Value asked, boolean ignoringCase) {
        if (has instanceof Value.Text a && asked instanceof Value.Text b) {
            return ignoringCase
                    ? Arrays.equals(folded(a.text()), folded(b.text()))
                    : Arrays.equals(
                            a.text().codePoints().toArray(),
                            b.text().codePoints().toArray());
        }
        return has instanceof Value.Decimal ? ORDER.compare(has, times(asked)) == 0 : has.equals(asked);
    }

    /** Each code point by the lower case of its upper case, one for one. */
    private static int[] folded(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .toArray();
    }

    @Override
    public Boolean isPresent(ValueTest.IsPresent test) {
        return !values.isEmpty();
    }

    @Override
    public Boolean isAbsent(ValueTest.IsAbsent test) {
        return values.isEmpty();
    }

    @Override
    public Boolean is(ValueTest.Is test) {
        return any(value -> equal(value, test.value(), test.ignoringCase()));
    }

    @Override
    public Boolean isNot(ValueTest.IsNot test) {
        return !any(value -> equal(value, test.value(), test.ignoringCase()));
    }

    @Override
    public Boolean oneOf(ValueTest.OneOf test) {
        return any(value -> test.values().stream().anyMatch(asked -> equal(value, asked, test.ignoringCase())));
    }

    @Override
    public Boolean noneOf(ValueTest.NoneOf test) {
        return !any(value -> test.values().stream().anyMatch(asked -> equal(value, asked, test.ignoringCase())));
    }

    @Override
    public Boolean inRange(ValueTest.InRange test) {
        return any(value ->
                test.from().stream().allMatch(from -> isBeyond(ORDER.compare(value, times(from.value())), from))
                        && test.to().stream().allMatch(to -> isBeyond(ORDER.compare(times(to.value()), value), to)));
    }

    private static boolean isBeyond(int order, Bound bound) {
        return order > 0 || (order == 0 && bound.inclusive());
    }

    @Override
    public Boolean contains(ValueTest.Contains test) {
        return any(value -> {
            int[] text = points(value, test.ignoringCase());
            int[] part = points(new Value.Text(test.text()), test.ignoringCase());
            for (int i = 0; i + part.length <= text.length; i++) {
                if (Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Override
    public Boolean startsWith(ValueTest.StartsWith test) {
        return any(value -> {
            int[] text = points(value, test.ignoringCase());
            int[] part = points(new Value.Text(test.text()), test.ignoringCase());
            return text.length >= part.length && Arrays.equals(text, 0, part.length, part, 0, part.length);
        });
    }

    @Override
    public Boolean endsWith(ValueTest.EndsWith test) {
        return any(value -> {
            int[] text = points(value, test.ignoringCase());
            int[] part = points(new Value.Text(test.text()), test.ignoringCase());
            int start = text.length - part.length;
            return start >= 0 && Arrays.equals(text, start, text.length, part, 0, part.length);
        });
    }

    private static int[] points(Value value, boolean ignoringCase) {
        String text = ((Value.Text) value).text();
        return ignoringCase ? folded(text) : text.codePoints().toArray();
    }

    @Override
    public Boolean in(ValueTest.In test) {
        return any(value -> test.window().match(new NaiveWindow(value, asOf)));
    }
}
