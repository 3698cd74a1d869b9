package io.segmentkit.plan;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** At least one of several values passes the test. */
record AnyValue<T>(Function<? super T, ? extends @Nullable Collection<?>> read, ObjectTest test) implements Node<T> {
    @Override
    public boolean test(T subject) {
        Collection<?> values = read.apply(subject);
        if (values == null) {
            return false;
        }
        if (HostCollections.isIndexed(values)) {
            List<?> list = (List<?>) values;
            for (int i = 0; i < list.size(); i++) {
                Object value = list.get(i);
                if (value != null && test.test(value)) {
                    return true;
                }
            }
            return false;
        }
        for (Object value : values) {
            if (value != null && test.test(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int cost() {
        return 4 * (1 + test.cost());
    }

    @Override
    public double share() {
        return test.share();
    }
}
