package io.segmentkit.criteria;

import io.segmentkit.value.ValueType;

/** An attribute of type integer or decimal. */
public final class NumberAttribute extends Attribute implements NumberTests {
    NumberAttribute(String name, ValueType type) {
        super(name, type);
    }
}
