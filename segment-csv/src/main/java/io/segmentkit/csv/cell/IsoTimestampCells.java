package io.segmentkit.csv.cell;

import static io.segmentkit.csv.cell.NumericPattern.two;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads timestamps of ISO 8601: {@code 2026-05-07T10:00}, with or without seconds, a fraction, {@code Z} or an offset.
 * The usual spellings from their characters, the others by the formatters of {@code java.time}.
 */
final class IsoTimestampCells implements CellReader<Instant> {
    private static final int MINUTES_END = 16;
    private static final int SECONDS_END = 19;
    private static final int OFFSET_LENGTH = 6;
    private static final int LARGEST_OFFSET_HOUR = 17;

    private final LocalTimes local;
    private final Function<TemporalAccessor, Instant> meaning;

    IsoTimestampCells(ZoneId zone) {
        this.local = new LocalTimes(zone);
        this.meaning = read -> TimestampCells.instant(read, zone);
    }

    @Override
    public @Nullable Instant read(char[] chars, int from, int to) {
        Instant quickly = quickly(chars, from, to);
        if (quickly != null) {
            return quickly;
        }
        String text = new String(chars, from, to - from);
        Instant withOffset = TimeFormat.read(ISO_OFFSET_DATE_TIME, text, meaning);
        return withOffset == null ? TimeFormat.read(ISO_LOCAL_DATE_TIME, text, meaning) : withOffset;
    }

    private @Nullable Instant quickly(char[] c, int from, int to) {
        int length = to - from;
        if (length < MINUTES_END
                || c[from + 4] != '-'
                || c[from + 7] != '-'
                || c[from + 10] != 'T'
                || c[from + 13] != ':') {
            return null;
        }
        int year = two(c, from) * 100 + two(c, from + 2);
        int month = two(c, from + 5);
        int day = two(c, from + 8);
        int hour = two(c, from + 11);
        int minute = two(c, from + 14);
        boolean seconds = length >= SECONDS_END && c[from + MINUTES_END] == ':';
        int second = seconds ? two(c, from + 17) : 0;
        boolean wrong = (two(c, from) | two(c, from + 2) | hour | minute | second) < 0
                || hour > 23
                || minute > 59
                || second > 59
                || !SharedDates.exists(year, month, day);
        if (wrong) {
            return null;
        }
        long sum = SharedDates.epochDay(year, month, day) * 86_400L + hour * 3_600L + minute * 60L + second;
        return seconds ? rest(c, from + SECONDS_END, to, sum) : zoned(c, from + MINUTES_END, to, sum, 0);
    }

    /** What follows the seconds: a fraction or none. */
    private @Nullable Instant rest(char[] c, int at, int to, long second) {
        if (at >= to || c[at] != '.') {
            return zoned(c, at, to, second, 0);
        }
        int nanos = 0;
        int unit = 100_000_000;
        int i = at + 1;
        while (i < to && c[i] >= '0' && c[i] <= '9' && unit > 0) {
            nanos += (c[i] - '0') * unit;
            unit /= 10;
            i++;
        }
        return i == at + 1 ? null : zoned(c, i, to, second, nanos);
    }

    /** What follows the time: {@code Z}, {@code +02:00} or nothing. */
    private @Nullable Instant zoned(char[] c, int at, int to, long second, int nanos) {
        if (at == to) {
            return local.instant(second, nanos);
        }
        if (to - at == 1 && c[at] == 'Z') {
            return Instant.ofEpochSecond(second, nanos);
        }
        boolean offset = to - at == OFFSET_LENGTH && (c[at] == '+' || c[at] == '-') && c[at + 3] == ':';
        if (!offset) {
            return null;
        }
        int hours = two(c, at + 1);
        int minutes = two(c, at + 4);
        if (hours < 0 || hours > LARGEST_OFFSET_HOUR || minutes < 0 || minutes > 59) {
            return null;
        }
        long seconds = hours * 3_600L + minutes * 60L;
        return Instant.ofEpochSecond(c[at] == '+' ? second - seconds : second + seconds, nanos);
    }
}
