package io.segmentkit.time;

/** On which day of a common year the anniversary of 29 February is kept (W15). */
public enum LeapDayRule {
    /** The day before 1 March: 28 February. The rule unless another is set. */
    FEBRUARY_28,
    /** The day after 28 February: 1 March. */
    MARCH_1,
    /** On no day: born on 29 February, greeted in leap years only. */
    NONE
}
