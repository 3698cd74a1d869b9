package io.segmentkit.plan;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.DaysOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tests of dates, moments and days of the year. */
final class TimeTests {
    private TimeTests() {}

    /** A date lies between two others, both in. */
    record DateInRange(long first, long last) implements ObjectTest {
        static DateInRange of(@Nullable LocalDate first, @Nullable LocalDate last) {
            return new DateInRange(
                    first == null ? Long.MIN_VALUE : packed(first), last == null ? Long.MAX_VALUE : packed(last));
        }

        /** A number in the order of dates that takes fewer steps than the day of the epoch. */
        private static long packed(LocalDate date) {
            return ((long) date.getYear() << 9) | ((long) date.getMonthValue() << 5) | date.getDayOfMonth();
        }

        @Override
        public boolean test(Object value) {
            long date = packed((LocalDate) value);
            return date >= first && date <= last;
        }

        @Override
        public int cost() {
            return 3;
        }

        @Override
        public double share() {
            return 0.3;
        }
    }

    /** A date whose day of the year is one of some. */
    record DateOnDayOfYear(DayTable days) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            LocalDate date = (LocalDate) value;
            return days.contains(date.getMonthValue(), date.getDayOfMonth());
        }

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** A day of the year that is one of some. */
    record MonthDayOnDayOfYear(DayTable days) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            MonthDay day = (MonthDay) value;
            return days.contains(day.getMonthValue(), day.getDayOfMonth());
        }

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** A date on some days of the week. */
    record DateOnWeekday(DaysOfWeek days) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return days.contains((LocalDate) value);
        }

        @Override
        public int cost() {
            return 5;
        }

        @Override
        public double share() {
            return 0.3;
        }
    }

    /** A moment whose day, in the as-of's zone, passes a test of dates. */
    record DayOfInstant(AsOf asOf, ObjectTest test) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return test.test(asOf.dayOf((Instant) value));
        }

        @Override
        public int cost() {
            return 20 + test.cost();
        }

        @Override
        public double share() {
            return test.share();
        }
    }

    /** A moment between two whole seconds, the later one out: whole days of a zone. */
    record SecondInRange(long first, long end) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            long second = ((Instant) value).getEpochSecond();
            return second >= first && second < end;
        }

        @Override
        public <T> Node<T> of(Function<? super T, ? extends @Nullable Object> read) {
            return new OneValue.ByDays<>(read, this);
        }

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public double share() {
            return 0.2;
        }
    }

    /** A moment between two others, each in or out as it says. */
    record InstantInRange(
            @Nullable Instant from,
            boolean fromIncluded,
            @Nullable Instant to,
            boolean toIncluded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            Instant instant = (Instant) value;
            if (from != null) {
                int order = instant.compareTo(from);
                if (order < 0 || (order == 0 && !fromIncluded)) {
                    return false;
                }
            }
            if (to != null) {
                int order = instant.compareTo(to);
                return order < 0 || (order == 0 && toIncluded);
            }
            return true;
        }

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public double share() {
            return 0.2;
        }
    }
}
