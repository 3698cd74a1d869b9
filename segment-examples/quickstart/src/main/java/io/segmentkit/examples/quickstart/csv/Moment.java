package io.segmentkit.examples.quickstart.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * A moment as people write it: a date, which means its first instant, a local time, or a time with its offset.
 *
 * @param time a date, a local time or a time with an offset
 */
public record Moment(TemporalAccessor time) {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * The moment that the text means.
     *
     * @throws java.time.DateTimeException if it means none
     */
    public static Moment parse(String text) {
        return of(ISO.parse(text));
    }

    /** The moment of what a formatter read: as exact as that is. */
    static Moment of(TemporalAccessor read) {
        if (read.query(TemporalQueries.zone()) != null) {
            return new Moment(ZonedDateTime.from(read));
        }
        boolean hasTime = read.query(TemporalQueries.localTime()) != null;
        return new Moment(hasTime ? LocalDateTime.from(read) : LocalDate.from(read));
    }

    /** The instant, what is local being of the zone. */
    public Instant in(ZoneId zone) {
        if (time instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        return time instanceof LocalDateTime local
                ? local.atZone(zone).toInstant()
                : LocalDate.from(time).atStartOfDay(zone).toInstant();
    }
}
