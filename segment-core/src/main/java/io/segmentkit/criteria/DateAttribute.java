package io.segmentkit.criteria;

import io.segmentkit.value.ValueType;

/** An attribute of type date: a day without a time or zone. */
public final class DateAttribute extends Attribute implements DateTests {
    DateAttribute(String name) {
        super(name, ValueType.DATE);
    }
}
