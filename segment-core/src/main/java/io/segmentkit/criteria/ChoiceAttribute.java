package io.segmentkit.criteria;

import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An attribute with a closed list of values that the host defines, such as the type of a client (A1). Asking for a value
 * outside the list is a problem that the schema's check reports (A10).
 */
public final class ChoiceAttribute extends Attribute {
    private final Set<String> choices;

    ChoiceAttribute(String name, Collection<String> choices) {
        super(name, ValueType.CHOICE);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("choices of " + name + " must not be empty");
        }
        choices.forEach(choice -> Names.checked("choice", choice));
        this.choices = Collections.unmodifiableSet(new LinkedHashSet<>(choices));
    }

    @Override
    public Set<String> choices() {
        return choices;
    }

    /** Some value is this choice. */
    public Criterion is(String choice) {
        return test(ValueTests.is(new Value.Text(choice)));
    }

    /** No value is this choice: the complement of {@link #is}. */
    public Criterion isNot(String choice) {
        return test(ValueTests.isNot(new Value.Text(choice)));
    }

    /** Some value is one of these choices, of which there must be at least one. */
    public Criterion oneOf(String... some) {
        return test(ValueTests.oneOf(Arrays.stream(some).map(Value.Text::new).toList()));
    }

    /** No value is any of these choices: the complement of {@link #oneOf}. */
    public Criterion noneOf(String... some) {
        return test(ValueTests.noneOf(Arrays.stream(some).map(Value.Text::new).toList()));
    }
}
