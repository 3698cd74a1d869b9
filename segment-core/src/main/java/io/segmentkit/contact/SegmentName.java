package io.segmentkit.contact;

import io.segmentkit.value.CaseFolding;

/**
 * The name of a segment, compared as people read names (S2): spaces around it are dropped ({@link String#strip}), and case
 * is ignored as {@link CaseFolding} says.
 *
 * <p>Immutable, equal under that rule, safe between threads.
 */
public final class SegmentName {
    private final String text;
    private final String key;

    private SegmentName(String text) {
        this.text = text;
        this.key = CaseFolding.fold(text);
    }

    /**
     * The name that the text is.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static SegmentName of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("name of a segment must not be blank, found \"" + text + '"');
        }
        return new SegmentName(text.strip());
    }

    /** The name as it was written, without the spaces around it. */
    public String text() {
        return text;
    }

    /** What names are compared by: a database keeps it beside the name, with a unique index. */
    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SegmentName that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
