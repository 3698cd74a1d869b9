package io.segmentkit.contract;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.LeapDayRule;
import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** Whether a date, moment or day of the year falls within a window, by the words of the specification's table. */
final class NaiveWindow implements Window.Cases<Boolean> {
    private final Value value;
    private final AsOf asOf;

    NaiveWindow(Value value, AsOf asOf) {
        this.value = value;
        this.asOf = asOf;
    }

    /** The day of a moment: the one that has begun while the next one has not (W13). */
    private LocalDate dayOf(Instant moment) {
        LocalDate day = moment.atZone(asOf.zone()).toLocalDate().minusDays(3);
        while (!day.plusDays(1).atStartOfDay(asOf.zone()).toInstant().isAfter(moment)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate today() {
        return dayOf(asOf.instant());
    }

    /** As windows that move see it: what happened while time stood still happened now. */
    private Value seen() {
        boolean since = value instanceof Value.Timestamp timestamp
                && asOf.stillUntil()
                        .filter(until -> timestamp.instant().isAfter(asOf.instant())
                                && !timestamp.instant().isAfter(until))
                        .isPresent();
        return since ? new Value.Timestamp(asOf.instant()) : value;
    }

    private LocalDate day() {
        return day(value);
    }

    private LocalDate day(Value value) {
        return value instanceof Value.Timestamp timestamp ? dayOf(timestamp.instant()) : ((Value.Date) value).date();
    }

    private MonthDay dayOfYear() {
        return value instanceof Value.DayOfYear known ? known.monthDay() : MonthDay.from(day());
    }

    /** Days from today. */
    private long distance() {
        return ChronoUnit.DAYS.between(today(), day(seen()));
    }

    @Override
    public Boolean day(DayWindow.Day window) {
        return distance() == window.offset();
    }

    @Override
    public Boolean lastDays(DayWindow.LastDays window) {
        return distance() >= -window.days() && distance() <= 0;
    }

    @Override
    public Boolean moreThanDaysAgo(DayWindow.MoreThanDaysAgo window) {
        return distance() <= -window.days() - 2;
    }

    @Override
    public Boolean olderThanDays(DayWindow.OlderThanDays window) {
        return distance() < -window.days();
    }

    @Override
    public Boolean nextDays(DayWindow.NextDays window) {
        return distance() > 0 && distance() <= window.days();
    }

    @Override
    public Boolean inDaysOrLater(DayWindow.InDaysOrLater window) {
        return distance() >= window.days();
    }

    @Override
    public Boolean days(DayWindow.Days window) {
        return (window.from().isEmpty() || distance() >= window.from().getAsInt())
                && (window.to().isEmpty() || distance() <= window.to().getAsInt());
    }

    @Override
    public Boolean calendar(DayWindow.Calendar window) {
        LocalDate day = day(seen());
        LocalDate today = today();
        return switch (window.unit()) {
            case WEEK -> {
                // Day 0 of the epoch was a Thursday.
                long shift = 4L - asOf.weekStart().getValue();
                yield Math.floorDiv(day.toEpochDay() + shift, 7L) - Math.floorDiv(today.toEpochDay() + shift, 7L)
                        == window.offset();
            }
            case MONTH -> months(day) - months(today) == window.offset();
            case QUARTER -> Math.floorDiv(months(day), 3) - Math.floorDiv(months(today), 3) == window.offset();
            case YEAR -> day.getYear() - today.getYear() == window.offset();
        };
    }

    private static int months(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    @Override
    public Boolean dates(DayWindow.Dates window) {
        return window.from().stream().noneMatch(from -> day().isBefore(from))
                && window.to().stream().noneMatch(to -> day().isAfter(to));
    }

    @Override
    public Boolean lastHours(Window.LastHours window) {
        Instant moment = ((Value.Timestamp) seen()).instant();
        return moment.isAfter(asOf.instant().minus(Duration.ofHours(window.hours())))
                && !moment.isAfter(asOf.instant());
    }

    @Override
    public Boolean nextHours(Window.NextHours window) {
        Instant moment = ((Value.Timestamp) seen()).instant();
        return moment.isAfter(asOf.instant()) && !moment.isAfter(asOf.instant().plus(Duration.ofHours(window.hours())));
    }

    @Override
    public Boolean ignoringYear(Window.IgnoringYear window) {
        MonthDay day = dayOfYear();
        return hasAnniversary(day, window.window())
                || (day.equals(MonthDay.of(2, 29)) && everyOtherDayHasOne(window.window()));
    }

    /** Some year puts the anniversary of the day into the window (W14). */
    private boolean hasAnniversary(MonthDay day, DayWindow window) {
        return IntStream.rangeClosed(1900, 2150)
                .filter(year -> !isOpen(window) || year == today().getYear())
                .filter(year -> !(day.equals(MonthDay.of(2, 29)) && !Year.isLeap(year) && isNone()))
                .mapToObj(year -> anniversary(day, year))
                .anyMatch(date -> window.match(new NaiveWindow(new Value.Date(date), asOf)));
    }

    private boolean isNone() {
        return asOf.leapDay() == LeapDayRule.NONE;
    }

    private LocalDate anniversary(MonthDay day, int year) {
        if (!day.equals(MonthDay.of(2, 29)) || Year.isLeap(year)) {
            return LocalDate.of(year, day.getMonthValue(), day.getDayOfMonth());
        }
        return asOf.leapDay() == LeapDayRule.MARCH_1 ? LocalDate.of(year, 3, 1) : LocalDate.of(year, 2, 28);
    }

    /** The window is of a year or longer, so that it holds every date (W14). */
    private boolean everyOtherDayHasOne(DayWindow window) {
        return LocalDate.of(2001, 1, 1)
                .datesUntil(LocalDate.of(2002, 1, 1))
                .allMatch(date -> hasAnniversary(MonthDay.from(date), window));
    }

    /** A side of it is open, so that the calendar year of today bounds it (W16). */
    private boolean isOpen(DayWindow window) {
        return window.match(new OpenSides());
    }

    @Override
    public Boolean dayOfYearRange(Window.DayOfYearRange window) {
        MonthDay day = dayOfYear();
        boolean started = !day.isBefore(window.from());
        boolean notOver = !day.isAfter(window.to());
        return window.to().isBefore(window.from()) ? started || notOver : started && notOver;
    }

    @Override
    public Boolean months(Window.Months window) {
        return window.months().contains(dayOfYear().getMonth());
    }

    @Override
    public Boolean weekdays(Window.Weekdays window) {
        return window.days().contains(day().getDayOfWeek());
    }
}
