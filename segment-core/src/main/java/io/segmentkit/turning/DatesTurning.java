package io.segmentkit.turning;

import java.time.MonthDay;

/**
 * Absolute dates: they hold what they hold. Only where years are ignored, an open side ends with the year of today (W16).
 *
 * @param open whether a side is open
 */
record DatesTurning(boolean open) implements Turning {
    @Override
    public void of(Object value, TurningPoints points) {}

    @Override
    public void yearly(MonthDay day, TurningPoints points) {
        if (open) {
            points.years();
        }
    }
}
