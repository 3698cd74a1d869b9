package io.segmentkit.time;

import java.util.function.IntFunction;

/**
 * The windows that count N days from today, each with its row of the specification's table, written a second time: is
 * the day that lies {@code k} days after today in the window?
 */
enum RelativeWindow {
    TODAY(n -> Windows.today(), (n, k) -> k == 0),
    YESTERDAY(n -> Windows.yesterday(), (n, k) -> k == -1),
    TOMORROW(n -> Windows.tomorrow(), (n, k) -> k == 1),
    LAST_DAYS(Windows::lastDays, (n, k) -> k >= -n && k <= 0),
    MORE_THAN_DAYS_AGO(Windows::moreThanDaysAgo, (n, k) -> k <= -n - 2),
    OLDER_THAN_DAYS(Windows::olderThanDays, (n, k) -> k < -n),
    NEXT_DAYS(Windows::nextDays, (n, k) -> k >= 1 && k <= n),
    IN_DAYS_OR_LATER(Windows::inDaysOrLater, (n, k) -> k >= n),
    EXACTLY_DAYS_AGO(Windows::exactlyDaysAgo, (n, k) -> k == -n),
    IN_EXACTLY_DAYS(Windows::inExactlyDays, (n, k) -> k == n),
    DAYS_AROUND(n -> Windows.days(-n, n), (n, k) -> Math.abs(k) <= n),
    DAYS_FROM(n -> Windows.daysFrom(-n), (n, k) -> k >= -n),
    DAYS_TO(Windows::daysTo, (n, k) -> k <= n),
    ANY_DAY(n -> Windows.anyDay(), (n, k) -> true);

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that capture nothing
    private final IntFunction<DayWindow> factory;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Rule rule;

    RelativeWindow(IntFunction<DayWindow> factory, Rule rule) {
        this.factory = factory;
        this.rule = rule;
    }

    DayWindow window(int n) {
        return factory.apply(n);
    }

    boolean holds(int n, long daysAfterToday) {
        return rule.holds(n, daysAfterToday);
    }

    /** Whether N makes no difference. */
    boolean isWithoutN() {
        return this == TODAY || this == YESTERDAY || this == TOMORROW || this == ANY_DAY;
    }

    /** Whether a side is open, so that without the year the window ends with the year of today (W16). */
    boolean isOpen() {
        return holds(0, 1_000_000) || holds(0, -1_000_000);
    }

    private interface Rule {
        boolean holds(int n, long daysAfterToday);
    }
}
