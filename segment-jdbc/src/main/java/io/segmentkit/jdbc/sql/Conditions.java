package io.segmentkit.jdbc.sql;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Conditions of several, also of none. */
final class Conditions {
    private static final Condition NONE = DSL.noCondition();

    private Conditions() {}

    /** Whether it is no condition at all. */
    @SuppressWarnings("ReferenceEquality") // there is one
    static boolean isNone(Condition condition) {
        return condition == NONE;
    }

    /** One of them holds: none does where there is none. */
    static Condition anyOf(List<Condition> conditions) {
        return conditions.isEmpty() ? DSL.falseCondition() : DSL.or(conditions);
    }

    /** All of them hold; no condition where there is none. */
    static Condition allOf(List<Condition> conditions) {
        return conditions.isEmpty() ? DSL.noCondition() : DSL.and(conditions);
    }
}
