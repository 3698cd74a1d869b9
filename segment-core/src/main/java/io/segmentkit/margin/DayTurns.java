package io.segmentkit.margin;

import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What passes are days that come again: looks for the nearest one day by day. */
final class DayTurns implements Turns {
    /** 29 February is at most so far away: from 1896 to 1904. */
    private static final int FARTHEST = 8 * 366;

    /** A year that has all days of the year. */
    private static final int LEAP_YEAR = 2000;

    private static final int DAYS_OF_YEAR = 366;

    private final Predicate<LocalDate> passing;
    private final Function<LocalDate, Value> shown;
    private final AsOf asOf;

    private DayTurns(Predicate<LocalDate> passing, Function<LocalDate, Value> shown, AsOf asOf) {
        this.passing = passing;
        this.shown = shown;
        this.asOf = asOf;
    }

    /** Days of the year. */
    static DayTurns ofYear(Predicate<MonthDay> passing, AsOf asOf) {
        return new DayTurns(
                day -> passing.test(MonthDay.from(day)), day -> new Value.DayOfYear(MonthDay.from(day)), asOf);
    }

    /** Days that are told by their date. */
    static DayTurns ofDates(Predicate<LocalDate> passing, AsOf asOf) {
        return new DayTurns(passing, Value.Date::new, asOf);
    }

    @Override
    public Optional<Standing> standing(Value value) {
        if (value instanceof Value.DayOfYear day) {
            int number = day.monthDay().atYear(LEAP_YEAR).getDayOfYear() - 1;
            return Optional.of(standing(change ->
                    Optional.of(LocalDate.ofYearDay(LEAP_YEAR, Math.floorMod(number + change, DAYS_OF_YEAR) + 1))));
        }
        return Scale.dayOf(value, asOf).map(day -> standing(change -> plus(day, change)));
    }

    private static Optional<LocalDate> plus(LocalDate day, int change) {
        return Optional.of(day.toEpochDay() + change)
                .filter(ChronoField.EPOCH_DAY.range()::isValidValue)
                .map(LocalDate::ofEpochDay);
    }

    private Standing standing(IntFunction<Optional<LocalDate>> dayAfter) {
        boolean passes = dayAfter.apply(0).filter(passing).isPresent();
        return new Standing(
                passes,
                IntStream.rangeClosed(1, FARTHEST)
                        .boxed()
                        .flatMap(distance -> Stream.of(-distance, distance))
                        .flatMap(change -> dayAfter
                                .apply(change)
                                .filter(day -> passing.test(day) != passes)
                                .map(day -> new Turn(shown.apply(day), Margin.Side.AT, BigDecimal.valueOf(change)))
                                .stream())
                        .findFirst());
    }

    @Override
    public Margin.Unit unit() {
        return Margin.Unit.DAYS;
    }
}
