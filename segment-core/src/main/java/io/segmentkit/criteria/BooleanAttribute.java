package io.segmentkit.criteria;

import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;

/** An attribute of type boolean, which may be absent as well: then it is neither true nor false. */
public final class BooleanAttribute extends Attribute {
    BooleanAttribute(String name) {
        super(name, ValueType.BOOLEAN);
    }

    /** It is present and true. */
    public Criterion isTrue() {
        return test(ValueTests.is(new Value.Truth(true)));
    }

    /** It is present and false. */
    public Criterion isFalse() {
        return test(ValueTests.is(new Value.Truth(false)));
    }
}
