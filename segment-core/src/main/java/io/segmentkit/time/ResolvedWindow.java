package io.segmentkit.time;

/**
 * What a window comes to for one as-of (W12): explicit days or instants, with nothing relative left. Prints as those
 * days.
 *
 * <p>Immutable, equal by value, safe between threads.
 */
public sealed interface ResolvedWindow permits DayRange, DaysOfYear, DaysOfWeek, InstantRange {
    /** What the reader makes of this kind of days or instants. */
    <R> R match(Cases<R> cases);

    /**
     * A reading of resolved windows: one method per kind and no defaults.
     *
     * @param <R> what a resolved window is read to
     */
    interface Cases<R> {
        /** Consecutive days. */
        R days(DayRange days);

        /** Days of any year. */
        R daysOfYear(DaysOfYear days);

        /** Days of any week. */
        R daysOfWeek(DaysOfWeek days);

        /** A stretch of time. */
        R instants(InstantRange instants);
    }
}
