package io.segmentkit.criteria;

import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;
import java.time.MonthDay;
import java.util.Arrays;

/** An attribute of type month-day: a birthday whose year is not known (W17). */
public final class MonthDayAttribute extends Attribute {
    MonthDayAttribute(String name) {
        super(name, ValueType.MONTH_DAY);
    }

    /**
     * It falls within the window, which must do without the year: one that {@linkplain
     * io.segmentkit.time.DayWindow#ignoringYear ignores it}, days or months of the year.
     */
    public Criterion in(Window window) {
        return test(ValueTests.in(window));
    }

    /** It is this day of the year. */
    public Criterion is(MonthDay day) {
        return test(ValueTests.is(new Value.DayOfYear(day)));
    }

    /** It is not this day of the year, or absent: the complement of {@link #is}. */
    public Criterion isNot(MonthDay day) {
        return test(ValueTests.isNot(new Value.DayOfYear(day)));
    }

    /** It is one of these days of the year, of which there must be at least one. */
    public Criterion oneOf(MonthDay... days) {
        return test(
                ValueTests.oneOf(Arrays.stream(days).map(Value.DayOfYear::new).toList()));
    }

    /** It is none of these days of the year, or absent: the complement of {@link #oneOf}. */
    public Criterion noneOf(MonthDay... days) {
        return test(
                ValueTests.noneOf(Arrays.stream(days).map(Value.DayOfYear::new).toList()));
    }
}
