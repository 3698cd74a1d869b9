package io.segmentkit.csv.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates, of which those of the same column are near to each other: one object for each day. */
final class SharedDates {
    private static final int SIZE = 1 << 15;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final @Nullable LocalDate[] dates = new @Nullable LocalDate[SIZE];

    /** Whether there is such a day. */
    static boolean exists(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day <= LENGTHS[month - 1] || (month == 2 && day == 29 && isLeap(year));
    }

    private static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    LocalDate date(int year, int month, int day) {
        int slot = ((year * 12 + month) * 31 + day) & (SIZE - 1);
        LocalDate known = dates[slot];
        if (known != null
                && known.getYear() == year
                && known.getMonthValue() == month
                && known.getDayOfMonth() == day) {
            return known;
        }
        LocalDate date = LocalDate.of(year, month, day);
        dates[slot] = date;
        return date;
    }

    /** Days since 1 January 1970, for years from 0. */
    static long epochDay(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(y, 400);
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468L;
    }
}
