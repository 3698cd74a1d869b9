package io.segmentkit.turning;

import java.time.Duration;
import java.time.Instant;

/** Rolling hours: they hold a moment from so many hours around it to so many others. */
record HourTurning(int first, int last) implements Turning {
    /** Some 14,000 years: farther than hours reach from the years that as-ofs are in. */
    private static final long FAR = 450_000_000_000L;

    @Override
    public void of(Object value, TurningPoints points) {
        Instant moment = (Instant) value;
        if (Math.abs(moment.getEpochSecond()) < FAR) {
            points.moment(moment.plus(Duration.ofHours(first)));
            points.moment(moment.plus(Duration.ofHours(last)));
        }
    }
}
