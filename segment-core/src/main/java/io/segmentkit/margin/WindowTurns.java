package io.segmentkit.margin;

import io.segmentkit.margin.Stretch.End;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DaysOfWeek;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.time.InstantRange;
import io.segmentkit.time.ResolvedWindow;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads the days or instants of a window as where values come into it and leave it. */
final class WindowTurns implements ResolvedWindow.Cases<Turns> {
    private final AsOf asOf;

    WindowTurns(AsOf asOf) {
        this.asOf = asOf;
    }

    @Override
    public Turns days(DayRange days) {
        Scale scale = Scale.days(asOf);
        return days.isEmpty()
                ? Stretches.none(scale)
                : Stretches.of(days.first().map(WindowTurns::end), days.last().map(WindowTurns::end), scale);
    }

    private static End end(LocalDate day) {
        return new End(BigDecimal.valueOf(day.toEpochDay()), true);
    }

    @Override
    public Turns daysOfYear(DaysOfYear days) {
        return DayTurns.ofYear(days::contains, asOf);
    }

    @Override
    public Turns daysOfWeek(DaysOfWeek days) {
        return DayTurns.ofDates(days::contains, asOf);
    }

    @Override
    public Turns instants(InstantRange instants) {
        Scale scale = Scale.moments();
        return instants.isEmpty()
                ? Stretches.none(scale)
                : Stretches.of(
                        instants.from().map(from -> new End(Scale.seconds(from), instants.fromIncluded())),
                        instants.until().map(until -> new End(Scale.seconds(until), instants.untilIncluded())),
                        scale);
    }
}
