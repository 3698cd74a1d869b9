package io.segmentkit.sample;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Values that stand for all: any value of the type passes the same tests as one of them. */
public final class Samples {
    /** More than people write; beyond it nothing is known of the attribute. */
    private static final int MOST = 2_000;

    private Samples() {}

    /**
     * Samples of a type, but of texts only those that are asked for: what other texts there are is said by {@link
     * TextPatterns}. Those that pass the same tests are one. Empty where there are too many, or none can be written down.
     */
    public static Optional<List<Value>> of(Tested tested) {
        Optional<List<Value>> samples = inOrder(tested);
        return samples.map(values -> different(values, tested)).filter(values -> values.size() <= MOST);
    }

    /** As {@link #of}; numbers, and days and moments that do not come again, in their order, each up to the next. */
    public static Optional<List<Value>> inOrder(Tested tested) {
        return switch (tested.type()) {
            case TEXT -> Optional.of(tested.equalled().stream().distinct().toList());
            case INTEGER -> NumberSamples.of(tested, true);
            case DECIMAL -> NumberSamples.of(tested, false);
            case BOOLEAN -> Optional.of(List.of(new Value.Truth(true), new Value.Truth(false)));
            case DATE -> Optional.of(DateSamples.of(tested));
            case TIMESTAMP -> Optional.of(TimestampSamples.of(tested));
            case CHOICE ->
                Optional.of(
                        tested.choices().stream().<Value>map(Value.Text::new).toList());
            case MONTH_DAY -> Optional.of(RecurringDays.ofYear(tested));
        };
    }

    private static List<Value> different(List<Value> values, Tested tested) {
        List<Predicate<Value>> tests =
                tested.tests().stream().map(tested::predicate).toList();
        return values.stream()
                .collect(collectingAndThen(
                        toMap(
                                value -> passed(tests, value),
                                value -> value,
                                (first, other) -> first,
                                LinkedHashMap::new),
                        byTests -> new ArrayList<>(byTests.values())));
    }

    private static BitSet passed(List<Predicate<Value>> tests, Value value) {
        return IntStream.range(0, tests.size())
                .filter(i -> tests.get(i).test(value))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
