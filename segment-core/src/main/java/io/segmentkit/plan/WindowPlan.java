package io.segmentkit.plan;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DaysOfWeek;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.time.InstantRange;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueType;
import java.time.Instant;

/** Reads what a window comes to as a test of values of one type. */
final class WindowPlan implements ResolvedWindow.Cases<ObjectTest> {
    private final ValueType type;
    private final AsOf asOf;

    private WindowPlan(ValueType type, AsOf asOf) {
        this.type = type;
        this.asOf = asOf;
    }

    static ObjectTest of(Window window, ValueType type, AsOf asOf) {
        return window.resolve(asOf).match(new WindowPlan(type, asOf));
    }

    @Override
    public ObjectTest days(DayRange days) {
        if (type == ValueType.TIMESTAMP) {
            return instants(days.instants(asOf));
        }
        return days.isEmpty()
                ? new ObjectTests.Nothing()
                : TimeTests.DateInRange.of(
                        days.first().orElse(null), days.last().orElse(null));
    }

    @Override
    public ObjectTest daysOfYear(DaysOfYear days) {
        DayTable table = new DayTable(days);
        return type == ValueType.MONTH_DAY
                ? new TimeTests.MonthDayOnDayOfYear(table)
                : ofDate(new TimeTests.DateOnDayOfYear(table));
    }

    @Override
    public ObjectTest daysOfWeek(DaysOfWeek days) {
        return ofDate(new TimeTests.DateOnWeekday(days));
    }

    @Override
    public ObjectTest instants(InstantRange instants) {
        if (instants.isEmpty()) {
            return new ObjectTests.Nothing();
        }
        boolean wholeDays = instants.fromIncluded() && !instants.untilIncluded();
        return wholeDays ? seconds(instants) : moments(instants);
    }

    /** Days begin at whole seconds, as offsets from UTC are of whole seconds. */
    private static ObjectTest seconds(InstantRange days) {
        return new TimeTests.SecondInRange(
                days.from().map(Instant::getEpochSecond).orElse(Long.MIN_VALUE),
                days.until().map(Instant::getEpochSecond).orElse(Long.MAX_VALUE));
    }

    private static ObjectTest moments(InstantRange moments) {
        return new TimeTests.InstantInRange(
                moments.from().orElse(null),
                moments.fromIncluded(),
                moments.until().orElse(null),
                moments.untilIncluded());
    }

    private ObjectTest ofDate(ObjectTest test) {
        return type == ValueType.TIMESTAMP ? new TimeTests.DayOfInstant(asOf, test) : test;
    }
}
