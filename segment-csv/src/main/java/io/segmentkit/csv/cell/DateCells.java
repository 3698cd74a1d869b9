package io.segmentkit.csv.cell;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** Reads dates. */
final class DateCells extends TimeCells<LocalDate> {
    private final SharedDates dates = new SharedDates();

    DateCells(List<TimeFormat> formats) {
        super(formats);
    }

    static LocalDate date(TemporalAccessor read) {
        return LocalDate.from(read);
    }

    @Override
    boolean isEnough(NumericPattern pattern) {
        return pattern.hasYear();
    }

    @Override
    LocalDate of(NumericPattern fields) {
        return dates.date(fields.year(), fields.month(), fields.day());
    }

    @Override
    LocalDate of(TemporalAccessor read) {
        return date(read);
    }
}
