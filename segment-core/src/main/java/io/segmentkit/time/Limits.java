package io.segmentkit.time;

import java.time.Instant;

/** How far from today a window may reach, and today from ours: together no day that a window names is out of range. */
final class Limits {
    /** About 2,700 years: beyond any data, within what every backend can express. */
    private static final int MAX_DAYS = 1_000_000;

    private static final Instant FIRST_AS_OF = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_AS_OF = Instant.parse("9999-12-31T23:59:59.999999999Z");

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

    static Instant checkAsOf(Instant instant) {
        if (instant.isBefore(FIRST_AS_OF) || instant.isAfter(LAST_AS_OF)) {
            throw new IllegalArgumentException("instant must be in the years 1 to 9999, found " + instant);
        }
        return instant;
    }

    private static void check(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", found " + value);
        }
    }
}
