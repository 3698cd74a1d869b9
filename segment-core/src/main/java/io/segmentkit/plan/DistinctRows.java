package io.segmentkit.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The number of different values over the matching rows passes a test. Allocates a set, for it has to remember. */
record DistinctRows<T, R>(Rows<T, R> rows, Function<? super R, ? extends @Nullable Object> read, NumberTest test)
        implements Node<T> {
    @Override
    public boolean test(T profile) {
        Set<Object> seen = new HashSet<>();
        for (R row : rows.of(profile)) {
            Object value = rows.filter().test(row) ? read.apply(row) : null;
            if (value != null && isPresent(value)) {
                seen.add(canonical(value));
            }
        }
        return test.test(seen.size());
    }

    private static boolean isPresent(Object value) {
        return !(value instanceof Number number) || Numbers.isFinite(number);
    }

    /** The value such that equality is that of values: 1.0 is 1. */
    private static Object canonical(Object value) {
        return value instanceof Number number ? Numbers.canonical(number) : value;
    }

    @Override
    public int cost() {
        return 100 + 10 * rows.filter().cost();
    }

    @Override
    public double share() {
        return 0.3;
    }
}
