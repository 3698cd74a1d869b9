package io.segmentkit.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A set of days or instants relative to an as-of: {@code lastDays(30)}, {@code thisMonth()}, {@code
 * nextDays(7).ignoringYear()}. Made by the factories of {@link Windows}; stays relative when written to JSON.
 *
 * <p>Its text reads as a phrase, {@code in the last 30 days}; {@link #resolve} tells the days it means.
 *
 * <p>Immutable, equal by value, safe between threads.
 */
@Value.Enclosing
public abstract sealed class Window
        permits DayWindow,
                Window.LastHours,
                Window.NextHours,
                Window.IgnoringYear,
                Window.DayOfYearRange,
                Window.Months,
                Window.Weekdays {
    Window() {}

    /** The explicit days or instants that this window means at the given as-of (W12). */
    public abstract ResolvedWindow resolve(AsOf asOf);

    /** Whether only timestamps can fall within it: rolling hours. */
    public boolean needsTime() {
        return false;
    }

    /** Whether only values whose year is known can fall within it. */
    public boolean needsYear() {
        return true;
    }

    /** What the reader makes of this kind of window. */
    public abstract <R> R match(Cases<R> cases);

    /** The window as a phrase of a sentence: {@code in the last 30 days}. */
    @Override
    public final String toString() {
        return match(new WindowText());
    }

    /** From now minus N hours, out, to now, in (W10). For timestamps only. */
    @Value.Immutable
    public abstract static non-sealed class LastHours extends Window {
        LastHours() {}

        /** N; 0 or more. 0 holds no moment. */
        public abstract int hours();

        @Value.Check
        void check() {
            Limits.checkHours(hours());
        }

        @Override
        public InstantRange resolve(AsOf asOf) {
            return asOf.stood(InstantRange.afterUntil(asOf.instant().minus(Duration.ofHours(hours())), asOf.instant()));
        }

        @Override
        public boolean needsTime() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lastHours(this);
        }
    }

    /** From now, out, to now plus N hours, in (W10). For timestamps only. */
    @Value.Immutable
    public abstract static non-sealed class NextHours extends Window {
        NextHours() {}

        /** N; 0 or more. 0 holds no moment. */
        public abstract int hours();

        @Value.Check
        void check() {
            Limits.checkHours(hours());
        }

        @Override
        public InstantRange resolve(AsOf asOf) {
            return asOf.stood(
                    InstantRange.afterUntil(asOf.instant(), asOf.instant().plus(Duration.ofHours(hours()))));
        }

        @Override
        public boolean needsTime() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nextHours(this);
        }
    }

    /** The dates with an anniversary among another window's days (W14, W15, W16). */
    @Value.Immutable
    public abstract static non-sealed class IgnoringYear extends Window {
        IgnoringYear() {}

        /** The days among which an anniversary must fall. */
        public abstract DayWindow window();

        @Override
        public DaysOfYear resolve(AsOf asOf) {
            return window().resolve(asOf).ignoringYear(asOf);
        }

        @Override
        public boolean needsYear() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ignoringYear(this);
        }
    }

    /** Days of the year from one to another, both in; across New Year where the second comes earlier (W17). */
    @Value.Immutable
    public abstract static non-sealed class DayOfYearRange extends Window {
        DayOfYearRange() {}

        /** The first day. */
        public abstract MonthDay from();

        /** The last day. */
        public abstract MonthDay to();

        @Override
        public DaysOfYear resolve(AsOf asOf) {
            return DaysOfYear.between(from(), to());
        }

        @Override
        public boolean needsYear() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dayOfYearRange(this);
        }
    }

    /** All days of some months, in every year (W17). */
    @Value.Immutable
    public abstract static non-sealed class Months extends Window {
        Months() {}

        /** The months in the order of the year; never empty. */
        public abstract Set<Month> months();

        @Value.Check
        void check() {
            if (months().isEmpty()) {
                throw new IllegalArgumentException("months must not be empty");
            }
        }

        @Override
        public DaysOfYear resolve(AsOf asOf) {
            return DaysOfYear.in(months());
        }

        @Override
        public boolean needsYear() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.months(this);
        }
    }

    /** Some days of every week (W17). Not for values known only as month and day. */
    @Value.Immutable
    public abstract static non-sealed class Weekdays extends Window {
        Weekdays() {}

        /** The days, Monday first; never empty. */
        public abstract Set<DayOfWeek> days();

        @Value.Check
        void check() {
            if (days().isEmpty()) {
                throw new IllegalArgumentException("days must not be empty");
            }
        }

        @Override
        public DaysOfWeek resolve(AsOf asOf) {
            return DaysOfWeek.of(days());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.weekdays(this);
        }
    }

    /**
     * A reading of windows: one method per kind and no defaults, so that a new kind does not compile until every reader
     * answers it.
     *
     * @param <R> what a window is read to
     */
    public interface Cases<R> {
        /** Exactly one day (W1, W6). */
        R day(DayWindow.Day window);

        /** The last N days and today (W2). */
        R lastDays(DayWindow.LastDays window);

        /** More than N days ago (W3). */
        R moreThanDaysAgo(DayWindow.MoreThanDaysAgo window);

        /** Before the last N days: the gapless twin of W3. */
        R olderThanDays(DayWindow.OlderThanDays window);

        /** The next N days without today (W4). */
        R nextDays(DayWindow.NextDays window);

        /** In N days or later (W5). */
        R inDaysOrLater(DayWindow.InDaysOrLater window);

        /** Days by offsets from today (W9). */
        R days(DayWindow.Days window);

        /** A calendar period (W7). */
        R calendar(DayWindow.Calendar window);

        /** Absolute dates (W8). */
        R dates(DayWindow.Dates window);

        /** Rolling hours back (W10). */
        R lastHours(LastHours window);

        /** Rolling hours ahead (W10). */
        R nextHours(NextHours window);

        /** Anniversaries (W14). */
        R ignoringYear(IgnoringYear window);

        /** Days of the year (W17). */
        R dayOfYearRange(DayOfYearRange window);

        /** Months of the year (W17). */
        R months(Months window);

        /** Days of the week (W17). */
        R weekdays(Weekdays window);
    }
}
