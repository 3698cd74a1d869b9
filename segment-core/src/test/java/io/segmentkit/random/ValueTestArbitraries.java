package io.segmentkit.random;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.time.Window;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tests of every kind. */
public final class ValueTestArbitraries {
    private ValueTestArbitraries() {}

    /** Tests that an attribute like this one has. */
    public static Arbitrary<ValueTest> of(Attribute attribute) {
        List<Arbitrary<ValueTest>> all = new ArrayList<>(ofEverything(ValueArbitraries.of(attribute)));
        switch (attribute.type()) {
            case TEXT -> all.addAll(ofTexts());
            case INTEGER -> all.addAll(ofOrdered(ValueArbitraries.integers(), Value.Decimal::new));
            case DECIMAL -> all.addAll(ofOrdered(ValueArbitraries.decimals(), Value.Decimal::new));
            case DATE -> {
                all.addAll(ofOrdered(ValueArbitraries.dates(), Value.Date::new));
                all.addAll(in(WindowArbitraries.ofDates()));
            }
            case TIMESTAMP -> {
                all.addAll(ofOrdered(ValueArbitraries.timestamps(), Value.Timestamp::new));
                all.addAll(in(WindowArbitraries.ofTimestamps()));
            }
            case MONTH_DAY -> all.addAll(in(WindowArbitraries.ofMonthDays()));
            case BOOLEAN, CHOICE -> {}
        }
        return Choice.of(all);
    }

    private static List<Arbitrary<ValueTest>> ofEverything(Arbitrary<Value> values) {
        Arbitrary<List<Value>> some = values.list().ofMinSize(1).ofMaxSize(3);
        return List.of(
                Arbitraries.of(ValueTests.isPresent(), ValueTests.isAbsent()),
                values.map(ValueTests::is),
                values.map(ValueTests::isNot),
                some.map(ValueTests::oneOf),
                some.map(ValueTests::noneOf));
    }

    private static List<Arbitrary<ValueTest>> ofTexts() {
        Arbitrary<String> texts = ValueArbitraries.texts();
        Arbitrary<List<String>> some = texts.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<String> pieces = texts.filter(text -> !text.isEmpty());
        return List.of(
                texts.map(ValueTests::isIgnoringCase),
                texts.map(ValueTests::isNotIgnoringCase),
                some.map(ValueTests::oneOfIgnoringCase),
                some.map(ValueTests::noneOfIgnoringCase),
                pieces.map(ValueTests::contains),
                pieces.map(ValueTests::containsIgnoringCase),
                pieces.map(ValueTests::startsWith),
                pieces.map(ValueTests::startsWithIgnoringCase),
                pieces.map(ValueTests::endsWith),
                pieces.map(ValueTests::endsWithIgnoringCase));
    }

    private static <T extends Comparable<? super T>> List<Arbitrary<ValueTest>> ofOrdered(
            Arbitrary<T> ends, Function<T, Value> value) {
        Arbitrary<Value> values = ends.map(value);
        Arbitrary<Boolean> included = Arbitraries.of(true, false);
        return List.of(
                values.map(ValueTests::lessThan),
                values.map(ValueTests::atMost),
                values.map(ValueTests::greaterThan),
                values.map(ValueTests::atLeast),
                Combinators.combine(ends, ends, included, included).as((a, b, fromIncluded, toIncluded) -> {
                    int order = a.compareTo(b);
                    Value from = value.apply(order <= 0 ? a : b);
                    Value to = value.apply(order <= 0 ? b : a);
                    return order == 0
                            ? ValueTests.between(from, to)
                            : ValueTests.inRange(new Bound(from, fromIncluded), new Bound(to, toIncluded));
                }));
    }

    private static List<Arbitrary<ValueTest>> in(Arbitrary<Window> windows) {
        return List.of(windows.map(ValueTests::in), windows.map(ValueTests::in));
    }
}
