package io.segmentkit.schema;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.value.ValueType;
import java.util.Set;

/**
 * What a test is put to: an attribute or a measure.
 *
 * @param name as a message names it
 * @param choices the closed list of a choice; empty for every other type
 */
record Tested(String name, ValueType type, Set<String> choices) {
    static Tested of(Attribute attribute) {
        return new Tested(attribute.name(), attribute.type(), attribute.choices());
    }
}
