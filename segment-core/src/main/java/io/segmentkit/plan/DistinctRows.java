package io.segmentkit.plan;

import io.segmentkit.value.Value;
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
        rows.visit(profile, row -> {
            Object value = read.apply(row);
            if (value != null && isPresent(value)) {
                seen.add(canonical(value));
            }
            return true;
        });
        return test.test(seen.size());
    }

    private static boolean isPresent(Object value) {
        return !(value instanceof Number number) || Numbers.isFinite(number);
    }

    /** The value such that equality is that of values: 1.0 is 1. */
    private static Object canonical(Object value) {
        return value instanceof Number number ? new Value.Decimal(Numbers.exact(number)) : value;
    }

    @Override
    public int cost() {
        return 100 + 10 * rows.filter().cost();
    }
}
