package io.segmentkit.csv.cell;

import static java.util.Objects.requireNonNull;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A format of dates and times, in the letters of {@link DateTimeFormatter}. A day that does not exist is refused. */
record TimeFormat(String pattern, DateTimeFormatter formatter) {
    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2026, 5, 27, 20, 31, 42, 0, ZoneOffset.UTC);

    /**
     * The format of the pattern.
     *
     * @throws IllegalArgumentException if it is none
     */
    static TimeFormat of(String pattern) {
        return new TimeFormat(
                pattern,
                DateTimeFormatter.ofPattern(properYears(pattern), Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT));
    }

    /** Everybody writes y for the year; to a strict formatter that is the year of an era, which must then be given. */
    private static String properYears(String pattern) {
        StringBuilder proper = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            quoted ^= letter == '\'';
            proper.append(letter == 'y' && !quoted ? 'u' : letter);
        }
        return proper.toString();
    }

    /** Refuses a pattern by which what is meant can never be read. */
    void require(String what, Function<TemporalAccessor, ?> meaning) {
        try {
            requireNonNull(meaning.apply(formatter.parse(formatter.format(SAMPLE))));
        } catch (DateTimeException never) {
            throw new IllegalArgumentException(pattern + " is no pattern of " + what, never);
        }
    }

    /** What the formatter reads; null where the text is not of the format. */
    static <V> @Nullable V read(DateTimeFormatter formatter, String text, Function<TemporalAccessor, V> meaning) {
        ParsePosition position = new ParsePosition(0);
        try {
            return formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()
                    ? null
                    : meaning.apply(formatter.parse(text));
        } catch (DateTimeException doesNotExist) {
            return null;
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
