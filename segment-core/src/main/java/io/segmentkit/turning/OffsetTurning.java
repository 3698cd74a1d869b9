package io.segmentkit.turning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days by their distance from today: T+from to T+to hold a day D while T is D-to to D-from.
 *
 * @param from null where the past is open
 * @param to null where the future is open
 */
record OffsetTurning(@Nullable Integer from, @Nullable Integer to) implements Turning {
    private static final int YEAR = 366;

    private List<Integer> offsets() {
        return Stream.of(from, to).filter(Objects::nonNull).toList();
    }

    @Override
    public void of(Object value, TurningPoints points) {
        turns(points.dayOf(value).toEpochDay(), points);
    }

    /** Whichever end of the window an offset is, what it holds turns on that day or on the day after. */
    private void turns(long day, TurningPoints points) {
        for (int offset : offsets()) {
            points.day(day - offset);
            points.day(day - offset + 1);
        }
    }

    @Override
    public void yearly(MonthDay day, TurningPoints points) {
        List<Integer> offsets = offsets();
        boolean holdsAll = offsets.isEmpty() || (from != null && to != null && (long) to - from >= YEAR);
        if (holdsAll) {
            return;
        }
        boolean open = offsets.size() == 1;
        if (open) {
            points.years();
        }
        LongStream reach = LongStream.concat(LongStream.of(0), offsets.stream().mapToLong(Integer::longValue));
        long[] sorted = reach.sorted().toArray();
        int last = points.lastYear(sorted[sorted.length - 1]);
        for (int year = points.firstYear(sorted[0]); year <= last; year++) {
            anniversaries(day, year).forEach(anniversary -> turns(anniversary, points));
            if (open) {
                edges(year).forEach(edge -> turns(edge, points));
            }
        }
    }

    /** The day in that year; of 29 February, under every rule. */
    static LongStream anniversaries(MonthDay day, int year) {
        if (day.isValidYear(year) && !day.equals(MonthDay.of(2, 29))) {
            return LongStream.of(day.atYear(year).toEpochDay());
        }
        return LongStream.rangeClosed(
                LocalDate.of(year, 2, 28).toEpochDay(), LocalDate.of(year, 3, 1).toEpochDay());
    }

    /** Where a window that ends with the year of today begins to hold a year, and where it ceases to hold a day. */
    private static LongStream edges(int year) {
        long newYear = Year.of(year).atDay(1).toEpochDay();
        return LongStream.rangeClosed(newYear - 2, newYear + 1);
    }
}
