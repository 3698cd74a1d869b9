package io.segmentkit.criteria;

import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;
import java.util.Set;

/**
 * A named, typed attribute: defined once as a constant, used to declare, to bind and to ask. The operators that its type
 * does not have do not compile.
 *
 * <p>Whether an attribute is multi-valued is up to the schema; the tests are the same, passed when any value passes (A8).
 *
 * <p>Immutable, equal by value, safe between threads.
 */
public abstract sealed class Attribute
        permits TextAttribute,
                ChoiceAttribute,
                NumberAttribute,
                BooleanAttribute,
                DateAttribute,
                TimestampAttribute,
                MonthDayAttribute {
    private final String name;
    private final ValueType type;

    Attribute(String name, ValueType type) {
        this.name = Names.checked("attribute", name);
        this.type = type;
    }

    /** The name by which criteria, schemas and mappings know the attribute. */
    public final String name() {
        return name;
    }

    /** The type of its values. */
    public final ValueType type() {
        return type;
    }

    /** The closed list of values that a choice has, in the host's order; empty for every other type. */
    public Set<String> choices() {
        return Set.of();
    }

    /** There is a value. */
    public final Criterion isPresent() {
        return test(ValueTests.isPresent());
    }

    /** There is no value: the complement of {@link #isPresent()}. */
    public final Criterion isAbsent() {
        return test(ValueTests.isAbsent());
    }

    /** The attribute passes the test, which may be one that its type does not have: a schema's check will tell. */
    public final Criterion test(ValueTest test) {
        return ImmutableCriterion.OfAttribute.of(name, test);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Attribute that
                && name.equals(that.name)
                && type == that.type
                && choices().equals(that.choices());
    }

    @Override
    public final int hashCode() {
        return name.hashCode() * 31 + type.hashCode();
    }

    /** The name and type: {@code leadScore: integer}. */
    @Override
    public final String toString() {
        return name + ": " + type;
    }
}
