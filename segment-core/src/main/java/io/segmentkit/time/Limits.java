package io.segmentkit.time;

/** How far from today a window may reach. */
final class Limits {
    /** About 2,700 years: beyond any data, within what every backend can express. */
    private static final int MAX_DAYS = 1_000_000;

    private Limits() {}

    static void checkDays(int days) {
        check("days", days, 0, MAX_DAYS);
    }

    static void checkHours(int hours) {
        check("hours", hours, 0, MAX_DAYS * 24);
    }

    static void checkOffset(int offset) {
        check("offset", offset, -MAX_DAYS, MAX_DAYS);
    }

    private static void check(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", found " + value);
        }
    }
}
