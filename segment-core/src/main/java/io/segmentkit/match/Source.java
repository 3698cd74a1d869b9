package io.segmentkit.match;

/** Where texts of a profile are found by which criteria can wait for it. */
sealed interface Source {
    /**
     * An attribute.
     *
     * @param name its name
     */
    record OfAttribute(String name) implements Source {}

    /**
     * A set of labels.
     *
     * @param name its name
     */
    record OfLabels(String name) implements Source {}
}
