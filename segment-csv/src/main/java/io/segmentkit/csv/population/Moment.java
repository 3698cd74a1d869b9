package io.segmentkit.csv.population;

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
 * <p>Immutable, safe between threads.
 *
 * @param time a {@code LocalDate}, a {@code LocalDateTime} or a {@code ZonedDateTime}
 */
public record Moment(TemporalAccessor time) {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Refuses what is none of these. */
    public Moment {
        if (!(time instanceof LocalDate || time instanceof LocalDateTime || time instanceof ZonedDateTime)) {
            throw new IllegalArgumentException("time must be a date, a local time or a time with a zone: " + time);
        }
    }

    /**
     * The moment that the text means: {@code 2026-05-07}, {@code 2026-05-07T10:00}, {@code 2026-05-07T10:00:00+02:00}.
     *
     * @throws java.time.DateTimeException if it means none
     */
    public static Moment parse(String text) {
        TemporalAccessor read = ISO.parse(text);
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
