package io.segmentkit.sample;

import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Numbers: those that tests name, and one in each gap between them. */
public final class NumberSamples {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private NumberSamples() {}

    /** In order; empty where one has too many digits. */
    public static Optional<List<Value>> of(Tested tested, boolean whole) {
        List<BigDecimal> samples = all(named(tested), whole);
        return written(samples);
    }

    /** Whole numbers from 0, each the least of those that it stands for. */
    public static Optional<List<Value>> counts(Tested tested) {
        NavigableSet<BigDecimal> named = named(tested);
        named.add(BigDecimal.ZERO);
        return written(
                all(named, true).stream().filter(number -> number.signum() >= 0).toList());
    }

    /** As {@link #of}, with 0 among them. */
    public static Optional<List<Value>> withZero(Tested tested, boolean whole) {
        NavigableSet<BigDecimal> named = named(tested);
        named.add(BigDecimal.ZERO);
        return written(all(named, whole));
    }

    /** Compared by value, so that 1.0 is 1. */
    private static NavigableSet<BigDecimal> named(Tested tested) {
        NavigableSet<BigDecimal> named = new TreeSet<>();
        Stream.concat(
                        tested.equalled().stream(),
                        tested.edges().stream().map(edge -> edge.bound().value()))
                .forEach(value -> named.add(((Value.Decimal) value).number()));
        return named;
    }

    private static List<BigDecimal> all(NavigableSet<BigDecimal> named, boolean whole) {
        if (named.isEmpty()) {
            return List.of(BigDecimal.ONE);
        }
        List<BigDecimal> samples = new ArrayList<>();
        samples.add(named.first().subtract(BigDecimal.ONE));
        for (BigDecimal number : named) {
            samples.add(number);
            BigDecimal higher = named.higher(number);
            BigDecimal after = number.add(BigDecimal.ONE);
            if (higher == null || after.compareTo(higher) < 0) {
                samples.add(after);
            } else if (!whole) {
                samples.add(number.add(higher).multiply(HALF));
            }
        }
        return samples;
    }

    private static Optional<List<Value>> written(List<BigDecimal> samples) {
        return samples.stream().allMatch(Value.Decimal::isWithinLimits)
                ? Optional.of(samples.stream().<Value>map(Value.Decimal::new).toList())
                : Optional.empty();
    }
}
