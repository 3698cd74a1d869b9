package io.segmentkit.criteria;

import io.segmentkit.value.ValueType;

/** An attribute of type timestamp: a moment on the time line. */
public final class TimestampAttribute extends Attribute implements TimestampTests {
    TimestampAttribute(String name) {
        super(name, ValueType.TIMESTAMP);
    }
}
