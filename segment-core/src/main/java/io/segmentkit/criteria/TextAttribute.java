package io.segmentkit.criteria;

import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;
import java.util.Arrays;
import java.util.Collection;

/** An attribute of type text, compared by code points: case, accents and trailing spaces all count (A9). */
public final class TextAttribute extends Attribute {
    TextAttribute(String name) {
        super(name, ValueType.TEXT);
    }

    /** The same tests without regard to case, as {@link io.segmentkit.value.CaseFolding} folds it. */
    public IgnoringCase ignoringCase() {
        return new IgnoringCase(this);
    }

    /** Some value is this text. */
    public Criterion is(String text) {
        return test(ValueTests.is(new Value.Text(text)));
    }

    /** No value is this text: the complement of {@link #is}. */
    public Criterion isNot(String text) {
        return test(ValueTests.isNot(new Value.Text(text)));
    }

    /** Some value is one of these texts, of which there must be at least one. */
    public Criterion oneOf(String... texts) {
        return oneOf(Arrays.asList(texts));
    }

    /** Some value is one of these texts, of which there must be at least one. */
    public Criterion oneOf(Collection<String> texts) {
        return test(ValueTests.oneOf(texts.stream().map(Value.Text::new).toList()));
    }

    /** No value is any of these texts: the complement of {@code oneOf}. */
    public Criterion noneOf(String... texts) {
        return noneOf(Arrays.asList(texts));
    }

    /** No value is any of these texts: the complement of {@code oneOf}. */
    public Criterion noneOf(Collection<String> texts) {
        return test(ValueTests.noneOf(texts.stream().map(Value.Text::new).toList()));
    }

    /** Some value has this text in it, which must not be empty. */
    public Criterion contains(String text) {
        return test(ValueTests.contains(text));
    }

    /** Some value begins with this text, which must not be empty. */
    public Criterion startsWith(String text) {
        return test(ValueTests.startsWith(text));
    }

    /** Some value ends with this text, which must not be empty. */
    public Criterion endsWith(String text) {
        return test(ValueTests.endsWith(text));
    }
}
