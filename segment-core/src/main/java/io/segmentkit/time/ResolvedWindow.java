package io.segmentkit.time;

/**
 * What a window comes to for one as-of (W12): explicit days or instants, with nothing relative left. Prints as those
 * days.
 *
 * <p>Immutable, equal by value, safe between threads.
 */
public sealed interface ResolvedWindow permits DayRange, DaysOfYear, DaysOfWeek, InstantRange {}
