package io.segmentkit.plan;

/** A test of one present value. What class the value has is the plan's care. */
interface ObjectTest {
    boolean test(Object value);

    /** About how many field reads a test takes. */
    int cost();

    /** The share of values that usually pass, see {@link Node#share()}. */
    double share();
}
