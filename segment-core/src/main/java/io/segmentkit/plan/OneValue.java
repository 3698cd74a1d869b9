package io.segmentkit.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value, if there is one, passes the test. The tests that criteria are most often made of have a node of their own:
 * the JIT keeps its statistics by method, and inlines a call only where that method has met few classes.
 */
interface OneValue<T> extends Node<T> {
    /** What the value is put to. */
    ObjectTest test();

    @Override
    default int cost() {
        return 1 + test().cost();
    }

    @Override
    default double share() {
        return test().share();
    }

    /** By any test. */
    record ByAny<T>(Function<? super T, ? extends @Nullable Object> read, ObjectTest test) implements OneValue<T> {
        @Override
        public boolean test(T subject) {
            Object value = read.apply(subject);
            return value != null && test.test(value);
        }
    }

    /** A text that equals another. */
    record ByText<T>(Function<? super T, ? extends @Nullable Object> read, TextTests.EqualText test)
            implements OneValue<T> {
        @Override
        public boolean test(T subject) {
            Object value = read.apply(subject);
            return value != null && test.test(value);
        }
    }

    /** A text that starts with another. */
    record ByStart<T>(Function<? super T, ? extends @Nullable Object> read, TextTests.StartsWith test)
            implements OneValue<T> {
        @Override
        public boolean test(T subject) {
            Object value = read.apply(subject);
            return value != null && test.test(value);
        }
    }

    /** One of few values. */
    record ByFew<T>(Function<? super T, ? extends @Nullable Object> read, ObjectTests.OneOfThree test)
            implements OneValue<T> {
        @Override
        public boolean test(T subject) {
            Object value = read.apply(subject);
            return value != null && test.test(value);
        }
    }

    /** A number in a range. */
    record ByNumber<T>(Function<? super T, ? extends @Nullable Object> read, ObjectTests.NumberInRange test)
            implements OneValue<T> {
        @Override
        public boolean test(T subject) {
            Object value = read.apply(subject);
            return value != null && test.test(value);
        }
    }

    /** A moment in whole days. */
    record ByDays<T>(Function<? super T, ? extends @Nullable Object> read, TimeTests.SecondInRange test)
            implements OneValue<T> {
        @Override
        public boolean test(T subject) {
            Object value = read.apply(subject);
            return value != null && test.test(value);
        }
    }
}
