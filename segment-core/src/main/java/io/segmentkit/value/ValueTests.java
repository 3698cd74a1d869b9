package io.segmentkit.value;

import io.segmentkit.time.Window;
import java.util.Collection;
import java.util.Optional;

/**
 * The tests there are. Most code makes them through a typed attribute handle ({@code CITY.is("Warszawa")}), which admits
 * only the tests its type has; this door is for code that is generic over types, such as readers of JSON and forms.
 */
public final class ValueTests {
    private ValueTests() {}

    /** There is at least one value. */
    public static ValueTest isPresent() {
        return ValueTest.IsPresent.ONLY;
    }

    /** There is no value. */
    public static ValueTest isAbsent() {
        return ValueTest.IsAbsent.ONLY;
    }

    /** Some value is equal to this one (A9). */
    public static ValueTest is(Value value) {
        return ImmutableValueTest.Is.of(value, false);
    }

    /** Some value is this text, case {@linkplain CaseFolding aside}. */
    public static ValueTest isIgnoringCase(String text) {
        return ImmutableValueTest.Is.of(new Value.Text(text), true);
    }

    /** No value is equal to this one. */
    public static ValueTest isNot(Value value) {
        return ImmutableValueTest.IsNot.of(value, false);
    }

    /** No value is this text, case {@linkplain CaseFolding aside}. */
    public static ValueTest isNotIgnoringCase(String text) {
        return ImmutableValueTest.IsNot.of(new Value.Text(text), true);
    }

    /** Some value is equal to one of these. */
    public static ValueTest oneOf(Collection<? extends Value> values) {
        return ImmutableValueTest.OneOf.of(values, false);
    }

    /** Some value is one of these texts, case {@linkplain CaseFolding aside}. */
    public static ValueTest oneOfIgnoringCase(Collection<String> texts) {
        return ImmutableValueTest.OneOf.of(texts.stream().map(Value.Text::new).toList(), true);
    }

    /** No value is equal to any of these. */
    public static ValueTest noneOf(Collection<? extends Value> values) {
        return ImmutableValueTest.NoneOf.of(values, false);
    }

    /** No value is any of these texts, case {@linkplain CaseFolding aside}. */
    public static ValueTest noneOfIgnoringCase(Collection<String> texts) {
        return ImmutableValueTest.NoneOf.of(texts.stream().map(Value.Text::new).toList(), true);
    }

    /** Some value is less than this one. */
    public static ValueTest lessThan(Value value) {
        return ImmutableValueTest.InRange.of(Optional.empty(), Optional.of(Bound.exclusive(value)));
    }

    /** Some value is this one or less. */
    public static ValueTest atMost(Value value) {
        return ImmutableValueTest.InRange.of(Optional.empty(), Optional.of(Bound.inclusive(value)));
    }

    /** Some value is greater than this one. */
    public static ValueTest greaterThan(Value value) {
        return ImmutableValueTest.InRange.of(Optional.of(Bound.exclusive(value)), Optional.empty());
    }

    /** Some value is this one or greater. */
    public static ValueTest atLeast(Value value) {
        return ImmutableValueTest.InRange.of(Optional.of(Bound.inclusive(value)), Optional.empty());
    }

    /**
     * Some value lies between these two, both in.
     *
     * @throws IllegalArgumentException if the two are not of one type or not in order
     */
    public static ValueTest between(Value from, Value to) {
        return inRange(Bound.inclusive(from), Bound.inclusive(to));
    }

    /**
     * Some value lies between these two ends, each in or out as it says.
     *
     * @throws IllegalArgumentException if the two are not of one type, not in order, or leave nothing between them
     */
    public static ValueTest inRange(Bound from, Bound to) {
        return ImmutableValueTest.InRange.of(Optional.of(from), Optional.of(to));
    }

    /** Some value has this text in it. */
    public static ValueTest contains(String text) {
        return ImmutableValueTest.Contains.of(text, false);
    }

    /** Some value has this text in it, case {@linkplain CaseFolding aside}. */
    public static ValueTest containsIgnoringCase(String text) {
        return ImmutableValueTest.Contains.of(text, true);
    }

    /** Some value begins with this text. */
    public static ValueTest startsWith(String text) {
        return ImmutableValueTest.StartsWith.of(text, false);
    }

    /** Some value begins with this text, case {@linkplain CaseFolding aside}. */
    public static ValueTest startsWithIgnoringCase(String text) {
        return ImmutableValueTest.StartsWith.of(text, true);
    }

    /** Some value ends with this text. */
    public static ValueTest endsWith(String text) {
        return ImmutableValueTest.EndsWith.of(text, false);
    }

    /** Some value ends with this text, case {@linkplain CaseFolding aside}. */
    public static ValueTest endsWithIgnoringCase(String text) {
        return ImmutableValueTest.EndsWith.of(text, true);
    }

    /** Some value falls within the window. */
    public static ValueTest in(Window window) {
        return ImmutableValueTest.In.of(window);
    }
}
