package io.segmentkit.examples.quickstart.csv;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Formats of dates and times, tried in their order. A day that does not exist is refused, never moved. */
final class TimeFormats {
    private final List<DateTimeFormatter> formatters;
    private final String text;

    private TimeFormats(List<DateTimeFormatter> formatters, String text) {
        this.formatters = formatters;
        this.text = text;
    }

    /**
     * The formats of these patterns, in the letters of {@link DateTimeFormatter}.
     *
     * @throws IllegalArgumentException if one is no pattern
     */
    static TimeFormats of(List<String> patterns) {
        return new TimeFormats(
                patterns.stream().map(TimeFormats::formatter).toList(),
                patterns.stream().collect(joining(" or ")));
    }

    /** Timestamps as ISO 8601 has them, with an offset or without. */
    static TimeFormats isoTimestamps() {
        return new TimeFormats(
                List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                "2026-05-07T10:00:00, perhaps with an offset or Z");
    }

    LocalDate date(String cell) {
        return tried(formatter -> formatter.parse(cell, LocalDate::from));
    }

    MonthDay monthDay(String cell) {
        return tried(formatter -> formatter.parse(cell, MonthDay::from));
    }

    /** A cell without an offset is a local time of the zone; one without a time is the start of its day there. */
    Instant timestamp(String cell, ZoneId zone) {
        return tried(formatter -> Moment.of(formatter.parse(cell))).in(zone);
    }

    private <T> T tried(Function<DateTimeFormatter, T> parsing) {
        for (int i = 0; i < formatters.size() - 1; i++) {
            try {
                return parsing.apply(formatters.get(i));
            } catch (DateTimeException otherFormat) {
                // the next one may be it
            }
        }
        return parsing.apply(formatters.get(formatters.size() - 1));
    }

    /** The formats as a message shows them. */
    @Override
    public String toString() {
        return text;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(properYears(pattern), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
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
}
