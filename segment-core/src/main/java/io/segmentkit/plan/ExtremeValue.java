package io.segmentkit.plan;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The earliest or latest date or moment over the matching rows passes a test.
 *
 * @param sign 1 for the latest, -1 for the earliest
 */
record ExtremeValue<T, R>(
        Rows<T, R> rows, Function<? super R, ? extends @Nullable Object> read, int sign, ObjectTest test)
        implements Node<T> {
    @Override
    public boolean test(T profile) {
        List<? extends R> all = rows.listed(profile);
        Object extreme = null;
        for (int i = 0; i < all.size(); i++) {
            R row = all.get(i);
            if (rows.filter().test(row)) {
                Object value = read.apply(row);
                if (value != null && (extreme == null || sign * compare(value, extreme) > 0)) {
                    extreme = value;
                }
            }
        }
        return extreme != null && test.test(extreme);
    }

    /** Dates and moments compare with their own class, which the attribute's type makes sure of. */
    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    @Override
    public int cost() {
        return 30 + 10 * rows.filter().cost();
    }

    @Override
    public double share() {
        return 0.3;
    }
}
