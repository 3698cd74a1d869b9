package io.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;

/**
 * The days of one zone on the line of instants (W13). Learns once since when the clocks of the zone always show the day
 * that is running, so that {@link #dayOf} of such a moment is one look at the offset.
 */
final class ZoneDays {
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private final ZoneId zone;

    /** The second of the epoch from which on no clock shows a day that is over. */
    private final long settledFrom;

    ZoneDays(ZoneId zone) {
        this.zone = zone;
        this.settledFrom = settledFrom(zone.getRules());
    }

    /** As {@link #exactDayOf}, faster. */
    LocalDate dayOf(Instant moment) {
        return moment.getEpochSecond() < settledFrom ? exactDayOf(moment, zone) : shownAt(moment, zone);
    }

    /** The last day that has begun. */
    static LocalDate exactDayOf(Instant moment, ZoneId zone) {
        LocalDate day = shownAt(moment, zone);
        while (day.isBefore(LocalDate.MAX) && !moment.isBefore(startOf(day.plusDays(1), zone))) {
            day = day.plusDays(1);
        }
        return day;
    }

    static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** What calendars on the wall show; instants reach a year further than dates, there the last date stands. */
    private static LocalDate shownAt(Instant moment, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(moment);
        long day = Math.floorDiv(moment.getEpochSecond() + offset.getTotalSeconds(), SECONDS_PER_DAY);
        return LocalDate.ofEpochDay(Math.min(Math.max(day, FIRST_DAY), LAST_DAY));
    }

    private static long settledFrom(ZoneRules rules) {
        // Every year alike; a hundred years after the epoch all of them are in force.
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            if (returnsToDayBefore(rule.createTransition(2070))) {
                return Long.MAX_VALUE;
            }
        }
        long settled = Long.MIN_VALUE;
        for (ZoneOffsetTransition transition : rules.getTransitions()) {
            if (returnsToDayBefore(transition)) {
                settled = transition.toEpochSecond() - transition.getDuration().toSeconds();
            }
        }
        return settled;
    }

    /** Whether clocks go back to a day after they have shown the next one, if only its midnight. */
    private static boolean returnsToDayBefore(ZoneOffsetTransition transition) {
        LocalDateTime midnight =
                transition.getDateTimeAfter().toLocalDate().plusDays(1).atStartOfDay();
        return transition.isOverlap() && midnight.isBefore(transition.getDateTimeBefore());
    }
}
