package io.segmentkit.contract;

import static io.segmentkit.contract.AwkwardValues.oneOf;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.Measure;
import io.segmentkit.schema.Attributes;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Random tests of every kind that a type can have. */
final class RandomTests {
    private final RandomGenerator random;
    private final RandomWindows windows;

    RandomTests(RandomGenerator random) {
        this.random = random;
        this.windows = new RandomWindows(random);
    }

    ValueTest of(Attribute attribute) {
        return of(attribute.type(), attribute.choices());
    }

    /** A test of what the measure comes to. */
    ValueTest of(Measure measure, Attributes attributes) {
        if (measure instanceof Measure.First || measure instanceof Measure.Last) {
            return of(ValueType.TIMESTAMP, Set.of());
        }
        if (measure instanceof Measure.Min min) {
            return of(attributes.find(min.attribute()).orElseThrow().attribute());
        }
        if (measure instanceof Measure.Max max) {
            return of(attributes.find(max.attribute()).orElseThrow().attribute());
        }
        if (measure instanceof Measure.Sum sum) {
            return of(attributes.find(sum.attribute()).orElseThrow().attribute());
        }
        return measure instanceof Measure.Average ? of(ValueType.DECIMAL, Set.of()) : ofCount();
    }

    private ValueTest ofCount() {
        Value count = new Value.Decimal(BigDecimal.valueOf(random.nextInt(5)));
        return switch (random.nextInt(5)) {
            case 0 -> ValueTests.is(count);
            case 1 -> ValueTests.atMost(count);
            case 2 -> ValueTests.noneOf(List.of(count, new Value.Decimal(BigDecimal.ONE)));
            default -> ValueTests.atLeast(count);
        };
    }

    private ValueTest of(ValueType type, Set<String> choices) {
        return switch (random.nextInt(12)) {
            case 0 -> ValueTests.isPresent();
            case 1 -> ValueTests.isAbsent();
            case 2 -> ValueTests.isNot(value(type, choices));
            case 3 -> ValueTests.oneOf(values(type, choices));
            case 4 -> ValueTests.noneOf(values(type, choices));
            case 5 -> ValueTests.is(value(type, choices));
            default -> ownOf(type, choices);
        };
    }

    /** A test that not every type has. */
    private ValueTest ownOf(ValueType type, Set<String> choices) {
        return switch (type) {
            case TEXT -> ofText();
            case INTEGER, DECIMAL -> range(type);
            case DATE, TIMESTAMP -> random.nextInt(4) == 0 ? range(type) : ValueTests.in(windows.of(type));
            case MONTH_DAY -> ValueTests.in(windows.of(type));
            case BOOLEAN, CHOICE -> ValueTests.is(value(type, choices));
        };
    }

    private ValueTest ofText() {
        String text = oneOf(AwkwardValues.TEXTS, random);
        String part = random.nextBoolean() ? text : text.substring(0, text.offsetByCodePoints(0, 1));
        return switch (random.nextInt(10)) {
            case 0 -> ValueTests.contains(part);
            case 1 -> ValueTests.containsIgnoringCase(part);
            case 2 -> ValueTests.startsWith(part);
            case 3 -> ValueTests.startsWithIgnoringCase(part);
            case 4 -> ValueTests.endsWith(part);
            case 5 -> ValueTests.endsWithIgnoringCase(part);
            case 6 -> ValueTests.isIgnoringCase(text);
            case 7 -> ValueTests.isNotIgnoringCase(text);
            case 8 -> ValueTests.oneOfIgnoringCase(List.of(text, oneOf(AwkwardValues.TEXTS, random)));
            default -> ValueTests.noneOfIgnoringCase(List.of(text, oneOf(AwkwardValues.TEXTS, random)));
        };
    }

    private ValueTest range(ValueType type) {
        List<Value> ends = Stream.of(value(type, Set.of()), value(type, Set.of()))
                .sorted(NaiveTests.ORDER)
                .toList();
        return switch (random.nextInt(6)) {
            case 0 -> ValueTests.lessThan(ends.get(0));
            case 1 -> ValueTests.atMost(ends.get(0));
            case 2 -> ValueTests.greaterThan(ends.get(0));
            case 3 -> ValueTests.atLeast(ends.get(0));
            case 4 -> ends.get(0).equals(ends.get(1)) ? ValueTests.between(ends.get(0), ends.get(1)) : half(ends);
            default -> ValueTests.between(ends.get(0), ends.get(1));
        };
    }

    private ValueTest half(List<Value> ends) {
        return ValueTests.inRange(
                new Bound(ends.get(0), random.nextBoolean()), new Bound(ends.get(1), random.nextBoolean()));
    }

    private List<Value> values(ValueType type, Set<String> choices) {
        return Stream.generate(() -> value(type, choices))
                .limit(random.nextInt(1, 5))
                .toList();
    }

    private Value value(ValueType type, Set<String> choices) {
        return switch (type) {
            case TEXT -> new Value.Text(oneOf(AwkwardValues.TEXTS, random));
            case INTEGER -> new Value.Decimal(BigDecimal.valueOf(oneOf(AwkwardValues.INTEGERS, random)));
            case DECIMAL -> new Value.Decimal(oneOf(AwkwardValues.DECIMALS, random));
            case BOOLEAN -> new Value.Truth(random.nextBoolean());
            case DATE -> new Value.Date(AwkwardValues.date(random));
            case TIMESTAMP -> new Value.Timestamp(AwkwardValues.instant(random));
            case CHOICE ->
                new Value.Text(
                        oneOf(choices.stream().sorted(Comparator.naturalOrder()).toList(), random));
            case MONTH_DAY -> new Value.DayOfYear(AwkwardValues.monthDay(random));
        };
    }
}
