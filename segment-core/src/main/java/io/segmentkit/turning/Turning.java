package io.segmentkit.turning;

import java.time.MonthDay;

/** When a kind of window may begin or cease to hold a value. More moments than those are right too, fewer are not. */
interface Turning {
    /** Never: what it holds does not depend on the day. */
    Turning NEVER = (value, points) -> {};

    /** Adds the moments for a date, a timestamp or a day of the year. */
    void of(Object value, TurningPoints points);

    /** As {@link #of}, where the window holds anniversaries. */
    default void yearly(MonthDay day, TurningPoints points) {}
}
