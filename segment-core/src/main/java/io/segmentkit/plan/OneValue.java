package io.segmentkit.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value, if there is one, passes the test. */
record OneValue<T>(Function<? super T, ? extends @Nullable Object> read, ObjectTest test) implements Node<T> {
    @Override
    public boolean test(T subject) {
        Object value = read.apply(subject);
        return value != null && test.test(value);
    }

    @Override
    public int cost() {
        return 1 + test.cost();
    }

    @Override
    public double share() {
        return test.share();
    }
}
