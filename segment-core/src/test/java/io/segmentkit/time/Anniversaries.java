package io.segmentkit.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** W14 and W15, written a second time from the specification. */
final class Anniversaries {
    static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    static final List<MonthDay> DAYS_OF_YEAR = LocalDate.of(2000, 1, 1)
            .datesUntil(LocalDate.of(2001, 1, 1))
            .map(MonthDay::from)
            .toList();

    private Anniversaries() {}

    /** The day on which a year keeps a day of the year (W15). */
    static Optional<LocalDate> in(int year, MonthDay day, LeapDayRule rule) {
        if (!day.equals(LEAP_DAY) || Year.isLeap(year)) {
            return Optional.of(LocalDate.of(year, day.getMonth(), day.getDayOfMonth()));
        }
        return switch (rule) {
            case FEBRUARY_28 -> Optional.of(LocalDate.of(year, 2, 28));
            case MARCH_1 -> Optional.of(LocalDate.of(year, 3, 1));
            case NONE -> Optional.empty();
        };
    }

    /** Whether some year of the given ones puts the day's anniversary among the window's days (W14). */
    static boolean someYear(int first, int last, MonthDay day, LeapDayRule rule, Predicate<LocalDate> window) {
        return IntStream.rangeClosed(first, last)
                .anyMatch(year -> in(year, day, rule).filter(window).isPresent());
    }

    /** The whole of W14: some year does, or the window is a year, in which every other day has an anniversary. */
    static boolean matches(int first, int last, MonthDay day, LeapDayRule rule, Predicate<LocalDate> window) {
        return someYear(first, last, day, rule, window) || (day.equals(LEAP_DAY) && isAYear(first, last, rule, window));
    }

    private static boolean isAYear(int first, int last, LeapDayRule rule, Predicate<LocalDate> window) {
        return DAYS_OF_YEAR.stream()
                .filter(other -> !other.equals(LEAP_DAY))
                .allMatch(other -> someYear(first, last, other, rule, window));
    }
}
