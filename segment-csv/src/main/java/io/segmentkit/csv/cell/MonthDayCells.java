package io.segmentkit.csv.cell;

import java.time.MonthDay;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** Reads days of the year; where a format has the year too, the day must exist in it. */
final class MonthDayCells extends TimeCells<MonthDay> {
    MonthDayCells(List<TimeFormat> formats) {
        super(formats);
    }

    static MonthDay monthDay(TemporalAccessor read) {
        return MonthDay.from(read);
    }

    @Override
    boolean isEnough(NumericPattern pattern) {
        return true;
    }

    @Override
    MonthDay of(NumericPattern fields) {
        return MonthDay.of(fields.month(), fields.day());
    }

    @Override
    MonthDay of(TemporalAccessor read) {
        return monthDay(read);
    }
}
