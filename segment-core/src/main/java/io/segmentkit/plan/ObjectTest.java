package io.segmentkit.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A test of one present value. What class the value has is the plan's care. */
interface ObjectTest {
    boolean test(Object value);

    /** The node that puts the one value of a subject to this test. */
    default <T> Node<T> of(Function<? super T, ? extends @Nullable Object> read) {
        return new OneValue.ByAny<>(read, this);
    }

    /** About how many field reads a test takes. */
    int cost();

    /** The share of values that usually pass, see {@link Node#share()}. */
    double share();
}
