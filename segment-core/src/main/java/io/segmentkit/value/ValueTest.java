package io.segmentkit.value;

import io.segmentkit.time.Window;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Enclosing;
import org.immutables.value.Value.Immutable;

/**
 * A question put to the values of one attribute (A1). A positive test is passed when any of the values passes it, so
 * never by an absent attribute; {@link IsNot}, {@link NoneOf} and {@link IsAbsent} are exactly the complements of {@link
 * Is}, {@link OneOf} and {@link IsPresent} (A8).
 *
 * <p>Prints as the rest of a sentence that begins with the attribute: {@code > 20}, {@code in the last 7 days}.
 *
 * <p>Immutable, equal by value, safe between threads.
 */
@Enclosing
public abstract sealed class ValueTest
        permits ValueTest.IsPresent,
                ValueTest.IsAbsent,
                ValueTest.Is,
                ValueTest.IsNot,
                ValueTest.OneOf,
                ValueTest.NoneOf,
                ValueTest.InRange,
                ValueTest.Contains,
                ValueTest.StartsWith,
                ValueTest.EndsWith,
                ValueTest.In {
    ValueTest() {}

    /** What the reader makes of this kind of test. */
    public abstract <R> R match(Cases<R> cases);

    @Override
    public final String toString() {
        return match(new ValueTestText());
    }

    private static void checkFolds(boolean ignoringCase, Collection<? extends Value> values) {
        if (ignoringCase && !values.stream().allMatch(Value.Text.class::isInstance)) {
            throw new IllegalArgumentException("only texts have a case to ignore, found " + values);
        }
    }

    private static void checkText(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be empty");
        }
        new Value.Text(text);
    }

    /** There is a value. */
    public static final class IsPresent extends ValueTest {
        static final ValueTest ONLY = new IsPresent();

        private IsPresent() {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.isPresent(this);
        }
    }

    /** There is no value. */
    public static final class IsAbsent extends ValueTest {
        static final ValueTest ONLY = new IsAbsent();

        private IsAbsent() {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.isAbsent(this);
        }
    }

    /** Some value is equal to one given. */
    @Immutable
    public abstract static non-sealed class Is extends ValueTest {
        Is() {}

        /** The value to equal. */
        public abstract Value value();

        /** Whether case is {@linkplain CaseFolding folded}; then the value is a text. */
        public abstract boolean ignoringCase();

        @Check
        void check() {
            checkFolds(ignoringCase(), Set.of(value()));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.is(this);
        }
    }

    /** No value is equal to the one given: the complement of {@link Is}. */
    @Immutable
    public abstract static non-sealed class IsNot extends ValueTest {
        IsNot() {}

        /** The value not to equal. */
        public abstract Value value();

        /** Whether case is {@linkplain CaseFolding folded}; then the value is a text. */
        public abstract boolean ignoringCase();

        @Check
        void check() {
            checkFolds(ignoringCase(), Set.of(value()));
        }

        /** The test of which this is the complement. */
        public ValueTest complement() {
            return ImmutableValueTest.Is.of(value(), ignoringCase());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.isNot(this);
        }
    }

    /** Some value is equal to one of those given. */
    @Immutable
    public abstract static non-sealed class OneOf extends ValueTest {
        OneOf() {}

        /** The values to equal one of, in the order given; never empty. */
        public abstract Set<Value> values();

        /** Whether case is {@linkplain CaseFolding folded}; then the values are texts. */
        public abstract boolean ignoringCase();

        @Check
        void check() {
            checkValues(values(), ignoringCase());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /** No value is equal to any of those given: the complement of {@link OneOf}. */
    @Immutable
    public abstract static non-sealed class NoneOf extends ValueTest {
        NoneOf() {}

        /** The values to equal none of, in the order given; never empty. */
        public abstract Set<Value> values();

        /** Whether case is {@linkplain CaseFolding folded}; then the values are texts. */
        public abstract boolean ignoringCase();

        @Check
        void check() {
            checkValues(values(), ignoringCase());
        }

        /** The test of which this is the complement. */
        public ValueTest complement() {
            return ImmutableValueTest.OneOf.of(values(), ignoringCase());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noneOf(this);
        }
    }

    private static void checkValues(Set<Value> values, boolean ignoringCase) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values must not be empty");
        }
        checkFolds(ignoringCase, values);
    }

    /** Some value lies between two ends, of which at least one is given. */
    @Immutable
    public abstract static non-sealed class InRange extends ValueTest {
        InRange() {}

        /** The lesser end; empty where it is open. */
        public abstract Optional<Bound> from();

        /** The greater end; empty where it is open. */
        public abstract Optional<Bound> to();

        @Check
        void check() {
            if (from().isEmpty() && to().isEmpty()) {
                throw new IllegalArgumentException("a range needs at least one end");
            }
            if (from().isPresent() && to().isPresent()) {
                int order = from().get().compareValue(to().get());
                boolean bothIn = from().get().inclusive() && to().get().inclusive();
                if (order > 0 || (order == 0 && !bothIn)) {
                    throw new IllegalArgumentException("range is inverted or empty: from "
                            + from().get().value() + " to " + to().get().value());
                }
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inRange(this);
        }
    }

    /** Some value has a text in it. */
    @Immutable
    public abstract static non-sealed class Contains extends ValueTest {
        Contains() {}

        /** The text to find; never empty. */
        public abstract String text();

        /** Whether case is {@linkplain CaseFolding folded}. */
        public abstract boolean ignoringCase();

        @Check
        void check() {
            checkText(text());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contains(this);
        }
    }

    /** Some value begins with a text. */
    @Immutable
    public abstract static non-sealed class StartsWith extends ValueTest {
        StartsWith() {}

        /** The text to begin with; never empty. */
        public abstract String text();

        /** Whether case is {@linkplain CaseFolding folded}. */
        public abstract boolean ignoringCase();

        @Check
        void check() {
            checkText(text());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.startsWith(this);
        }
    }

    /** Some value ends with a text. */
    @Immutable
    public abstract static non-sealed class EndsWith extends ValueTest {
        EndsWith() {}

        /** The text to end with; never empty. */
        public abstract String text();

        /** Whether case is {@linkplain CaseFolding folded}. */
        public abstract boolean ignoringCase();

        @Check
        void check() {
            checkText(text());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endsWith(this);
        }
    }

    /** Some date, timestamp or day of the year falls within a window. */
    @Immutable
    public abstract static non-sealed class In extends ValueTest {
        In() {}

        /** The window to fall within. */
        public abstract Window window();

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.in(this);
        }
    }

    /**
     * A reading of tests: one method per kind and no defaults, so that a new kind does not compile until every reader
     * answers it.
     *
     * @param <R> what a test is read to
     */
    public interface Cases<R> {
        /** There is a value. */
        R isPresent(IsPresent test);

        /** There is no value. */
        R isAbsent(IsAbsent test);

        /** Equal to a value. */
        R is(Is test);

        /** Not equal to a value. */
        R isNot(IsNot test);

        /** Equal to one of several values. */
        R oneOf(OneOf test);

        /** Equal to none of several values. */
        R noneOf(NoneOf test);

        /** Between two ends. */
        R inRange(InRange test);

        /** Has a text in it. */
        R contains(Contains test);

        /** Begins with a text. */
        R startsWith(StartsWith test);

        /** Ends with a text. */
        R endsWith(EndsWith test);

        /** Falls within a window. */
        R in(In test);
    }
}
