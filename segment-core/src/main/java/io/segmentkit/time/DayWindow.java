package io.segmentkit.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A window of whole, consecutive days. Over timestamps it means those days in the as-of's zone (W13); over dates and
 * days of the year it can {@linkplain #ignoringYear() ignore the year}.
 */
@Value.Enclosing
public abstract sealed class DayWindow extends Window
        permits DayWindow.Day,
                DayWindow.LastDays,
                DayWindow.MoreThanDaysAgo,
                DayWindow.OlderThanDays,
                DayWindow.NextDays,
                DayWindow.InDaysOrLater,
                DayWindow.Days,
                DayWindow.Calendar,
                DayWindow.Dates {
    DayWindow() {}

    @Override
    public abstract DayRange resolve(AsOf asOf);

    /**
     * The dates of any year that have an anniversary among this window's days: birthdays, renewals (W14). The
     * anniversary of 29 February in a common year follows the as-of's {@link LeapDayRule} (W15). An open side is bounded
     * by the calendar year of today (W16): {@code moreThanDaysAgo(3)} on 7 May is 1 January to 2 May. A window of a year
     * or longer holds every present date, 29 February also under {@link LeapDayRule#NONE}.
     */
    public Window ignoringYear() {
        return ImmutableWindow.IgnoringYear.of(this);
    }

    private static DayRange offsets(AsOf asOf, @Nullable Integer from, @Nullable Integer to) {
        LocalDate today = asOf.today();
        return DayRange.spanning(from == null ? null : today.plusDays(from), to == null ? null : today.plusDays(to))
                .moving(asOf);
    }

    /** Exactly one day, by its distance from today (W1, W6). */
    @Value.Immutable
    public abstract static non-sealed class Day extends DayWindow {
        Day() {}

        /** Days from today: 0 today, -1 yesterday, 1 tomorrow. */
        public abstract int offset();

        @Value.Check
        void check() {
            Limits.checkOffset(offset());
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return offsets(asOf, offset(), offset());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day(this);
        }
    }

    /** T-N to T, both in: N+1 days (W2). */
    @Value.Immutable
    public abstract static non-sealed class LastDays extends DayWindow {
        LastDays() {}

        /** N; 0 or more. */
        public abstract int days();

        @Value.Check
        void check() {
            Limits.checkDays(days());
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return offsets(asOf, -days(), 0);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lastDays(this);
        }
    }

    /** Everything up to T-N-2, in (W3). The day T-N-1 is neither here nor in {@link LastDays}. */
    @Value.Immutable
    public abstract static non-sealed class MoreThanDaysAgo extends DayWindow {
        MoreThanDaysAgo() {}

        /** N; 0 or more. */
        public abstract int days();

        @Value.Check
        void check() {
            Limits.checkDays(days());
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return offsets(asOf, null, -days() - 2);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moreThanDaysAgo(this);
        }
    }

    /** Everything up to T-N-1, in: what {@link LastDays} of the same N leaves of the past. */
    @Value.Immutable
    public abstract static non-sealed class OlderThanDays extends DayWindow {
        OlderThanDays() {}

        /** N; 0 or more. */
        public abstract int days();

        @Value.Check
        void check() {
            Limits.checkDays(days());
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return offsets(asOf, null, -days() - 1);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.olderThanDays(this);
        }
    }

    /** T+1 to T+N, both in; today is out (W4). */
    @Value.Immutable
    public abstract static non-sealed class NextDays extends DayWindow {
        NextDays() {}

        /** N; 0 or more. 0 holds no day. */
        public abstract int days();

        @Value.Check
        void check() {
            Limits.checkDays(days());
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return offsets(asOf, 1, days());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nextDays(this);
        }
    }

    /** Everything from T+N, in (W5). */
    @Value.Immutable
    public abstract static non-sealed class InDaysOrLater extends DayWindow {
        InDaysOrLater() {}

        /** N; 0 or more. 0 begins today. */
        public abstract int days();

        @Value.Check
        void check() {
            Limits.checkDays(days());
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return offsets(asOf, days(), null);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inDaysOrLater(this);
        }
    }

    /** T+from to T+to, both in, either side perhaps open (W9). */
    @Value.Immutable
    public abstract static non-sealed class Days extends DayWindow {
        Days() {}

        /** Days from today to the first day; empty where the past is open. */
        public abstract OptionalInt from();

        /** Days from today to the last day; empty where the future is open. */
        public abstract OptionalInt to();

        @Value.Check
        void check() {
            from().ifPresent(Limits::checkOffset);
            to().ifPresent(Limits::checkOffset);
            if (from().isPresent() && to().isPresent() && from().getAsInt() > to().getAsInt()) {
                throw new IllegalArgumentException(
                        "range is inverted: from " + from().getAsInt() + " to " + to().getAsInt());
            }
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return offsets(asOf, boxed(from()), boxed(to()));
        }

        private static @Nullable Integer boxed(OptionalInt offset) {
            return offset.isPresent() ? offset.getAsInt() : null;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.days(this);
        }
    }

    /** A whole calendar period: this one, or so many before or after it (W7). */
    @Value.Immutable
    public abstract static non-sealed class Calendar extends DayWindow {
        /** As far as {@code Limits} lets days go, in years. */
        private static final int MAX_OFFSET = 2_700;

        Calendar() {}

        /** What the period is. */
        public abstract CalendarUnit unit();

        /** Periods from the one that holds today: 0 this, -1 last, 1 next. */
        public abstract int offset();

        @Value.Check
        void check() {
            if (Math.abs((long) offset()) > MAX_OFFSET) {
                throw new IllegalArgumentException(
                        "offset must be " + -MAX_OFFSET + " to " + MAX_OFFSET + ", found " + offset());
            }
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return unit().period(asOf.today(), asOf.weekStart(), offset()).moving(asOf);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.calendar(this);
        }
    }

    /** Absolute dates, both in, at least one side given (W8). */
    @Value.Immutable
    public abstract static non-sealed class Dates extends DayWindow {
        Dates() {}

        /** The first day; empty where the past is open. */
        public abstract Optional<LocalDate> from();

        /** The last day; empty where the future is open. */
        public abstract Optional<LocalDate> to();

        @Value.Check
        void check() {
            if (from().isEmpty() && to().isEmpty()) {
                throw new IllegalArgumentException("at least one of from and to must be given");
            }
            if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
                throw new IllegalArgumentException("range is inverted: from " + from().get() + " to " + to().get());
            }
        }

        @Override
        public DayRange resolve(AsOf asOf) {
            return DayRange.spanning(from().orElse(null), to().orElse(null));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dates(this);
        }
    }
}
