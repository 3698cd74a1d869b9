package io.segmentkit.criteria;

import io.segmentkit.value.ValueTests;
import java.util.Arrays;

/** The tests of a text attribute without regard to case, as {@link io.segmentkit.value.CaseFolding} folds it (A9). */
public final class IgnoringCase {
    private final TextAttribute attribute;

    IgnoringCase(TextAttribute attribute) {
        this.attribute = attribute;
    }

    /** Some value is this text. */
    public Criterion is(String text) {
        return attribute.test(ValueTests.isIgnoringCase(text));
    }

    /** No value is this text: the complement of {@link #is}. */
    public Criterion isNot(String text) {
        return attribute.test(ValueTests.isNotIgnoringCase(text));
    }

    /** Some value is one of these texts, of which there must be at least one. */
    public Criterion oneOf(String... texts) {
        return attribute.test(ValueTests.oneOfIgnoringCase(Arrays.asList(texts)));
    }

    /** No value is any of these texts: the complement of {@link #oneOf}. */
    public Criterion noneOf(String... texts) {
        return attribute.test(ValueTests.noneOfIgnoringCase(Arrays.asList(texts)));
    }

    /** Some value has this text in it, which must not be empty. */
    public Criterion contains(String text) {
        return attribute.test(ValueTests.containsIgnoringCase(text));
    }

    /** Some value begins with this text, which must not be empty. */
    public Criterion startsWith(String text) {
        return attribute.test(ValueTests.startsWithIgnoringCase(text));
    }

    /** Some value ends with this text, which must not be empty. */
    public Criterion endsWith(String text) {
        return attribute.test(ValueTests.endsWithIgnoringCase(text));
    }
}
