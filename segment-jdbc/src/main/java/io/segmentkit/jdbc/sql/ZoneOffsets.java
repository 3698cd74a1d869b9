package io.segmentkit.jdbc.sql;

import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The offset from UTC by which a moment's day is found, in stretches of time: that of the zone, except where clocks go back
 * to a day that is over; there the old offset stays until clocks reach the new day again (W13).
 */
final class ZoneOffsets {
    private ZoneOffsets() {}

    /**
     * A stretch with one offset.
     *
     * @param start the second of the epoch at which it begins
     * @param offset seconds to add to UTC
     */
    record Stretch(long start, int offset) {}

    /** The stretches that hold the moments between two; the first begins with or before the earlier. */
    static List<Stretch> between(AsOf asOf, Instant first, Instant last) {
        ZoneRules rules = asOf.zone().getRules();
        // An overlap before the first moment may still be at work there.
        Instant begin = first.minusSeconds(7 * 86_400);
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(begin.getEpochSecond(), rules.getOffset(begin).getTotalSeconds()));
        @Nullable ZoneOffsetTransition next = rules.nextTransition(begin);
        while (next != null && !next.getInstant().isAfter(last)) {
            ZoneOffset offset = next.getOffsetAfter();
            stretches.add(new Stretch(start(asOf, next.getInstant(), offset), offset.getTotalSeconds()));
            next = rules.nextTransition(next.getInstant());
        }
        return stretches;
    }

    private static long start(AsOf asOf, Instant transition, ZoneOffset offset) {
        LocalDate running = asOf.dayOf(transition);
        LocalDate shown = transition.atOffset(offset).toLocalDate();
        return shown.isBefore(running) ? running.atStartOfDay().toEpochSecond(offset) : transition.getEpochSecond();
    }
}
