package io.segmentkit.plan;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tests of values that are objects of any class, or numbers of any class. */
final class ObjectTests {
    private ObjectTests() {}

    /** Any value will do. */
    record Present() implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return true;
        }

        @Override
        public int cost() {
            return 0;
        }

        @Override
        public double share() {
            return 0.9;
        }
    }

    /** Equal: for every class whose equality is that of values. */
    record Equal(Object expected) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return expected.equals(value);
        }

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** One of several: for every class whose equality is that of values. */
    record OneOf(Set<?> expected) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return expected.contains(value);
        }

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public double share() {
            return 0.2;
        }
    }

    /** One of two or three, for which hashing does not pay. */
    record OneOfThree(Object first, Object second, Object third) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return first.equals(value) || second.equals(value) || third.equals(value);
        }

        @Override
        public <T> Node<T> of(Function<? super T, ? extends @Nullable Object> read) {
            return new OneValue.ByFew<>(read, this);
        }

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public double share() {
            return 0.2;
        }
    }

    /** A number of any class lies in a range. */
    record NumberInRange(DecimalRange range) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return Numbers.side((Number) value, range) == DecimalRange.INSIDE;
        }

        @Override
        public <T> Node<T> of(Function<? super T, ? extends @Nullable Object> read) {
            return new OneValue.ByNumber<>(read, this);
        }

        @Override
        public int cost() {
            return 3;
        }

        @Override
        public double share() {
            return 0.5;
        }
    }

    /** A number of any class is one of several. */
    record NumberInSet(DecimalSet numbers) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return Numbers.isIn((Number) value, numbers);
        }

        @Override
        public int cost() {
            return 5;
        }

        @Override
        public double share() {
            return 0.2;
        }
    }

    /** A number of any class is one: not NaN, not infinite. */
    record FiniteNumber() implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return Numbers.isFinite((Number) value);
        }

        @Override
        public int cost() {
            return 1;
        }

        @Override
        public double share() {
            return 0.9;
        }
    }

    /** No value will do: an empty window. */
    record Nothing() implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return false;
        }

        @Override
        public int cost() {
            return 0;
        }

        @Override
        public double share() {
            return 0;
        }
    }
}
