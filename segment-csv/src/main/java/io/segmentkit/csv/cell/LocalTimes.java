package io.segmentkit.csv.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Local times of a zone as instants. Remembers the stretch without a change of offset that the last time lay in, as the
 * rows of a file are often near each other. A time that a change leaves out, or has twice, is what {@link
 * LocalDateTime#atZone} makes of it.
 */
final class LocalTimes {
    /** Further from a change than any change is long. */
    private static final long MARGIN = 2 * 86_400L;

    private final ZoneId zone;
    private final ZoneRules rules;
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;
    private long offset;

    LocalTimes(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The instant of a local time, which is given in seconds since the local 1970. */
    Instant instant(long second, int nanos) {
        if (second >= from && second < to) {
            return Instant.ofEpochSecond(second - offset, nanos);
        }
        Instant instant = LocalDateTime.ofEpochSecond(second, nanos, ZoneOffset.UTC)
                .atZone(zone)
                .toInstant();
        remember(instant);
        return instant;
    }

    /** The first instant of a day, which may not be midnight. */
    Instant startOfDay(long epochDay) {
        long second = epochDay * 86_400L;
        return second >= from && second < to
                ? Instant.ofEpochSecond(second - offset)
                : LocalDate.ofEpochDay(epochDay).atStartOfDay(zone).toInstant();
    }

    private void remember(Instant instant) {
        ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        offset = rules.getOffset(instant).getTotalSeconds();
        from = before == null ? Long.MIN_VALUE : before.toEpochSecond() + offset + MARGIN;
        to = after == null ? Long.MAX_VALUE : after.toEpochSecond() + offset - MARGIN;
    }
}
