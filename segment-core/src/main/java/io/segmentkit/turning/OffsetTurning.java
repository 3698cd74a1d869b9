package io.segmentkit.turning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days by their distance from today: T+from to T+to hold a day D while T is D-to to D-from. */
final class OffsetTurning implements Turning {
    private static final int YEAR = 366;
    private static final int LEAP_DAY = 2 * 32 + 29;

    /** One or both ends of the window, or none. */
    private final int[] offsets;

    private final long least;
    private final long most;
    private final boolean open;
    private final boolean holdsAll;

    /**
     * Days from one offset to another.
     *
     * @param from null where the past is open
     * @param to null where the future is open
     */
    OffsetTurning(@Nullable Integer from, @Nullable Integer to) {
        this.offsets = Stream.of(from, to)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        this.least = IntStream.of(offsets)
                .asLongStream()
                .filter(offset -> offset < 0)
                .sum();
        this.most = IntStream.of(offsets)
                .asLongStream()
                .filter(offset -> offset > 0)
                .sum();
        this.open = offsets.length == 1;
        this.holdsAll = offsets.length == 0 || (from != null && to != null && (long) to - from >= YEAR);
    }

    @Override
    public void of(Object value, TurningPoints points) {
        turns(points.dayOf(value).toEpochDay(), points);
    }

    /** Whichever end of the window an offset is, what it holds turns on that day or on the day after. */
    private void turns(long day, TurningPoints points) {
        for (int offset : offsets) {
            points.day(day - offset);
            points.day(day - offset + 1);
        }
    }

    @Override
    public void yearly(MonthDay day, TurningPoints points) {
        if (holdsAll) {
            return;
        }
        if (open) {
            points.years();
        }
        int last = points.lastYear(most);
        for (int year = points.firstYear(least); year <= last; year++) {
            anniversaries(day, year, anniversary -> turns(anniversary, points));
            if (open) {
                edges(year, points);
            }
        }
    }

    /** Takes the day in that year; of 29 February, its days under every rule. */
    static void anniversaries(MonthDay day, int year, LongConsumer taking) {
        if (day.getMonthValue() * 32 + day.getDayOfMonth() != LEAP_DAY) {
            taking.accept(
                    LocalDate.of(year, day.getMonthValue(), day.getDayOfMonth()).toEpochDay());
            return;
        }
        LocalDate first = LocalDate.of(year, 2, 28);
        for (int after = 0; after < 3; after++) {
            taking.accept(first.toEpochDay() + after);
        }
    }

    /** Where a window that ends with the year of today begins to hold a whole year, or no day any more. */
    private void edges(int year, TurningPoints points) {
        long newYear = LocalDate.of(year, 1, 1).toEpochDay();
        for (int after = -2; after < 2; after++) {
            turns(newYear + after, points);
        }
    }
}
