package io.segmentkit.plan;

import io.segmentkit.value.CaseFolding;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tests of texts. */
final class TextTests {
    private TextTests() {}

    /** A text equal to another; apart from {@link Equal} so that the JIT knows its class. */
    record EqualText(String expected) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return expected.equals(value);
        }

        @Override
        public <T> Node<T> of(Function<? super T, ? extends @Nullable Object> read) {
            return new OneValue.ByText<>(read, this);
        }

        @Override
        public int cost() {
            return 1;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** One of several texts, each folded. */
    record OneOfFolded(Set<String> folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            String text = (String) value;
            for (String one : folded) {
                if (CaseFolding.isFolded(text, one)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int cost() {
            return 10;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** Has a text in it. */
    record Contains(String part) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return ((String) value).contains(part);
        }

        @Override
        public int cost() {
            return 8;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** Has a text in it, folded. */
    record ContainsFolded(String folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return CaseFolding.containsFolded((String) value, folded);
        }

        @Override
        public int cost() {
            return 20;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** Begins with a text. */
    record StartsWith(String start) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return ((String) value).startsWith(start);
        }

        @Override
        public <T> Node<T> of(Function<? super T, ? extends @Nullable Object> read) {
            return new OneValue.ByStart<>(read, this);
        }

        @Override
        public int cost() {
            return 3;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** Begins with a text, folded. */
    record StartsWithFolded(String folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return CaseFolding.startsWithFolded((String) value, folded);
        }

        @Override
        public int cost() {
            return 6;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** Ends with a text. */
    record EndsWith(String end) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return ((String) value).endsWith(end);
        }

        @Override
        public int cost() {
            return 3;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** Ends with a text, folded. */
    record EndsWithFolded(String folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return CaseFolding.endsWithFolded((String) value, folded);
        }

        @Override
        public int cost() {
            return 6;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }
}
