package io.segmentkit.csv.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;

/** Reads timestamps. */
final class TimestampCells extends TimeCells<Instant> {
    private static final int SECONDS_OF_DAY = 86_400;

    private final ZoneId zone;
    private final LocalTimes local;

    TimestampCells(List<TimeFormat> formats, ZoneId zone) {
        super(formats);
        this.zone = zone;
        this.local = new LocalTimes(zone);
    }

    /** The instant, as exact as what was read is. */
    static Instant instant(TemporalAccessor read, ZoneId zone) {
        ZoneId own = read.query(TemporalQueries.zone());
        LocalDate date = LocalDate.from(read);
        LocalTime time = read.query(TemporalQueries.localTime());
        ZoneId known = own == null ? zone : own;
        return time == null
                ? date.atStartOfDay(known).toInstant()
                : LocalDateTime.of(date, time).atZone(known).toInstant();
    }

    @Override
    boolean isEnough(NumericPattern pattern) {
        return pattern.hasYear();
    }

    @Override
    Instant of(NumericPattern fields) {
        long day = SharedDates.epochDay(fields.year(), fields.month(), fields.day());
        return fields.hasTime()
                ? local.instant(day * SECONDS_OF_DAY + fields.secondOfDay(), fields.nanos())
                : local.startOfDay(day);
    }

    @Override
    Instant of(TemporalAccessor read) {
        return instant(read, zone);
    }
}
