package io.segmentkit.schema;

import io.segmentkit.criteria.Attribute;

/**
 * An attribute that profiles, activities or records have.
 *
 * @param attribute its name, type and choices
 * @param multiValued whether one profile may have several values of it
 */
public record DeclaredAttribute(Attribute attribute, boolean multiValued) {
    /** The attribute's name. */
    public String name() {
        return attribute.name();
    }
}
