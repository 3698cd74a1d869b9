package io.segmentkit.plan;

import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.function.Predicate;

/** Tests of single values, apart from any profile, by what tests profiles. */
public final class ValuePredicates {
    private ValuePredicates() {}

    /**
     * Whether one value passes a test.
     *
     * @param positive the test, which must not be a complement
     * @param type the type of values, which the test fits
     */
    public static Predicate<Value> of(ValueTest positive, ValueType type, AsOf asOf) {
        ObjectTest test = positive.match(new ObjectTestPlan(type, asOf));
        return value -> test.test(Values.object(value));
    }
}
