package io.segmentkit.margin;

import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values as numbers on a line.
 *
 * @param unit what distances are counted in
 * @param whole whether there are whole numbers only
 * @param position the number of a value; empty for a value of another kind
 * @param value the value at a number; empty where there is none
 */
record Scale(
        Margin.Unit unit,
        boolean whole,
        Function<Value, Optional<BigDecimal>> position,
        Function<BigDecimal, Optional<Value>> value) {

    /** Numbers as they are. */
    static Scale numbers() {
        return new Scale(Margin.Unit.NUMBER, false, Scale::number, Scale::decimal);
    }

    /** Whole numbers from 0. */
    static Scale counts() {
        return new Scale(
                Margin.Unit.COUNT, true, Scale::number, count -> decimal(count).filter(value -> count.signum() >= 0));
    }

    /** Days; timestamps count as the day that they fall on. */
    static Scale days(AsOf asOf) {
        return new Scale(
                Margin.Unit.DAYS,
                true,
                value -> dayOf(value, asOf).map(day -> BigDecimal.valueOf(day.toEpochDay())),
                number -> Optional.of(number.longValueExact())
                        .filter(ChronoField.EPOCH_DAY.range()::isValidValue)
                        .map(LocalDate::ofEpochDay)
                        .map(Value.Date::new));
    }

    /** Moments, in seconds. */
    static Scale moments() {
        return new Scale(Margin.Unit.SECONDS, false, Scale::seconds, number -> Optional.of(moment(number)));
    }

    /** The date itself, or the day that a timestamp falls on; empty for other values. */
    static Optional<LocalDate> dayOf(Value value, AsOf asOf) {
        if (value instanceof Value.Date date) {
            return Optional.of(date.date());
        }
        return value instanceof Value.Timestamp timestamp
                ? Optional.of(asOf.dayOf(timestamp.instant()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Decimal decimal ? Optional.of(decimal.number()) : Optional.empty();
    }

    private static Optional<Value> decimal(BigDecimal number) {
        return Value.Decimal.isWithinLimits(number) ? Optional.of(new Value.Decimal(number)) : Optional.empty();
    }

    private static Optional<BigDecimal> seconds(Value value) {
        return value instanceof Value.Timestamp timestamp
                ? Optional.of(seconds(timestamp.instant()))
                : Optional.empty();
    }

    static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), 9));
    }

    private static Value moment(BigDecimal seconds) {
        BigDecimal nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9);
        return new Value.Timestamp(Instant.ofEpochSecond(seconds.longValue(), nanos.longValueExact()));
    }
}
