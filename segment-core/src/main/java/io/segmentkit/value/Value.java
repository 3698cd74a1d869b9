package io.segmentkit.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * One value of an attribute, or one that a criterion compares with. Prints as a criterion's text shows it: texts in
 * quotes, numbers plain.
 *
 * <p>Immutable, equal by value (numbers numerically, A9), safe between threads.
 */
public sealed interface Value {
    /** What the reader makes of this kind of value. */
    <R> R match(Cases<R> cases);

    /**
     * A text, of an attribute of type text or choice.
     *
     * @param text the text; any code points, but no half of a surrogate pair
     */
    record Text(String text) implements Value {
        /** Refuses a text that is not a sequence of code points. */
        public Text {
            int lone = loneSurrogate(text);
            if (lone >= 0) {
                throw new IllegalArgumentException("text has half a surrogate pair at index " + lone);
            }
        }

        private static int loneSurrogate(String text) {
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }

        @Override
        public String toString() {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    /**
     * A whole or decimal number, exact. {@code 1}, {@code 1.0} and {@code 1.00} are equal values.
     *
     * @param number the number, without trailing zeros behind the point
     */
    record Decimal(BigDecimal number) implements Value {
        /** More digits than any backend's decimals hold; a bound on the work that hostile input can cause. */
        private static final int MAX_DIGITS = 100;

        /** Refuses a number with more than 100 digits before or behind the point. */
        public Decimal {
            if (!isWithinLimits(number)) {
                throw new IllegalArgumentException(
                        "number must have at most " + MAX_DIGITS + " digits on either side of the point, found "
                                + number.precision() + " digits with scale " + number.scale());
            }
            number = canonical(number);
        }

        /** The exact value of any number; a {@code double} or {@code float} counts as its shortest decimal form. */
        public static Decimal of(Number number) {
            return new Decimal(number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString()));
        }

        /** Whether the number has at most 100 digits before and behind the point. */
        public static boolean isWithinLimits(BigDecimal number) {
            return number.precision() - (long) number.scale() <= MAX_DIGITS && number.scale() <= MAX_DIGITS;
        }

        private static BigDecimal canonical(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** Whether there is nothing but zeros behind the point. */
        public boolean isWhole() {
            return number.scale() == 0;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal(this);
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /**
     * True or false.
     *
     * @param truth which of them
     */
    record Truth(boolean truth) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.truth(this);
        }

        @Override
        public String toString() {
            return Boolean.toString(truth);
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Date(LocalDate date) implements Value {
        /** Refuses null. */
        public Date {
            requireNonNull(date, "date");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.date(this);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A moment on the time line.
     *
     * @param instant the moment
     */
    record Timestamp(Instant instant) implements Value {
        /** Refuses null. */
        public Timestamp {
            requireNonNull(instant, "instant");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timestamp(this);
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /**
     * A day of the year whose year is unknown.
     *
     * @param monthDay the day of the year
     */
    record DayOfYear(MonthDay monthDay) implements Value {
        /** Refuses null. */
        public DayOfYear {
            requireNonNull(monthDay, "monthDay");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dayOfYear(this);
        }

        /** In ISO form without a year: {@code --04-16}. */
        @Override
        public String toString() {
            return monthDay.toString();
        }
    }

    /**
     * A reading of values: one method per kind and no defaults, so that a new kind does not compile until every reader
     * answers it.
     *
     * @param <R> what a value is read to
     */
    interface Cases<R> {
        /** A text. */
        R text(Text value);

        /** A number. */
        R decimal(Decimal value);

        /** True or false. */
        R truth(Truth value);

        /** A day. */
        R date(Date value);

        /** A moment. */
        R timestamp(Timestamp value);

        /** A day of the year. */
        R dayOfYear(DayOfYear value);
    }
}
