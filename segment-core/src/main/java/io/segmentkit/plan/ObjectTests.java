package io.segmentkit.plan;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.DaysOfWeek;
import io.segmentkit.value.CaseFolding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tests of values that are objects. */
final class ObjectTests {
    private ObjectTests() {}

    /** Any value will do. */
    record Present() implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return true;
        }

        @Override
        public int cost() {
            return 0;
        }
    }

    /** Equal: for every class whose equality is that of values. */
    record Equal(Object expected) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return expected.equals(value);
        }

        @Override
        public int cost() {
            return 2;
        }
    }

    /** A text equal to another; apart from {@link Equal} so that the JIT knows its class. */
    record EqualText(String expected) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return expected.equals(value);
        }

        @Override
        public int cost() {
            return 2;
        }
    }

    /** One of several: for every class whose equality is that of values. */
    record OneOf(Set<?> expected) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return expected.contains(value);
        }

        @Override
        public int cost() {
            return 4;
        }
    }

    /** One of two or three, for which hashing does not pay. */
    record OneOfThree(Object first, Object second, Object third) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return first.equals(value) || second.equals(value) || third.equals(value);
        }

        @Override
        public int cost() {
            return 4;
        }
    }

    /** One of several texts, each folded. */
    record OneOfFolded(Set<String> folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            String text = (String) value;
            for (String one : folded) {
                if (CaseFolding.isFolded(text, one)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int cost() {
            return 10;
        }
    }

    /** Has a text in it. */
    record Contains(String part) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return ((String) value).contains(part);
        }

        @Override
        public int cost() {
            return 8;
        }
    }

    /** Has a text in it, folded. */
    record ContainsFolded(String folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return CaseFolding.containsFolded((String) value, folded);
        }

        @Override
        public int cost() {
            return 20;
        }
    }

    /** Begins with a text. */
    record StartsWith(String start) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return ((String) value).startsWith(start);
        }

        @Override
        public int cost() {
            return 3;
        }
    }

    /** Begins with a text, folded. */
    record StartsWithFolded(String folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return CaseFolding.startsWithFolded((String) value, folded);
        }

        @Override
        public int cost() {
            return 6;
        }
    }

    /** Ends with a text. */
    record EndsWith(String end) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return ((String) value).endsWith(end);
        }

        @Override
        public int cost() {
            return 3;
        }
    }

    /** Ends with a text, folded. */
    record EndsWithFolded(String folded) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return CaseFolding.endsWithFolded((String) value, folded);
        }

        @Override
        public int cost() {
            return 6;
        }
    }

    /** A number of any class lies in a range. */
    record NumberInRange(DecimalRange range) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return Numbers.side((Number) value, range) == DecimalRange.INSIDE;
        }

        @Override
        public int cost() {
            return 3;
        }
    }

    /** A number of any class is one of several. */
    record NumberInSet(DecimalSet numbers) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return Numbers.isIn((Number) value, numbers);
        }

        @Override
        public int cost() {
            return 5;
        }
    }

    /** A number of any class is one: not NaN, not infinite. */
    record FiniteNumber() implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return Numbers.isFinite((Number) value);
        }

        @Override
        public int cost() {
            return 1;
        }
    }

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
    }

    /** A moment between two whole seconds, the later one out: whole days of a zone. */
    record SecondInRange(long first, long end) implements ObjectTest {
        @Override
        public boolean test(Object value) {
            long second = ((Instant) value).getEpochSecond();
            return second >= first && second < end;
        }

        @Override
        public int cost() {
            return 2;
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
    }

    /** No value will do: an empty window. */
    record Nothing() implements ObjectTest {
        @Override
        public boolean test(Object value) {
            return false;
        }

        @Override
        public int cost() {
            return 0;
        }
    }
}
