package io.segmentkit.contract;

import static io.segmentkit.contract.AwkwardValues.oneOf;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.LeapDayRule;
import io.segmentkit.time.Window;
import io.segmentkit.time.Windows;
import io.segmentkit.value.ValueType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random windows of every kind that a type can have, and random moments to resolve them at. */
final class RandomWindows {
    private static final List<Integer> DAYS = List.of(0, 1, 2, 3, 7, 12, 30, 90, 180, 364, 365, 366, 400, 800);

    private final RandomGenerator random;

    RandomWindows(RandomGenerator random) {
        this.random = random;
    }

    AsOf asOf() {
        var zone = oneOf(AwkwardValues.ZONES, random);
        LocalDate day = AwkwardValues.anchor(random).plusDays(random.nextInt(-3, 4));
        var instant =
                day.atTime(random.nextInt(24), random.nextInt(60)).atZone(zone).toInstant();
        return AsOf.at(instant, zone)
                .withLeapDay(oneOf(List.of(LeapDayRule.values()), random))
                .withWeekStart(DayOfWeek.of(random.nextInt(1, 8)));
    }

    Window of(ValueType type) {
        int kind = random.nextInt(type == ValueType.TIMESTAMP ? 10 : 9);
        if (type == ValueType.MONTH_DAY) {
            kind = 5 + random.nextInt(3);
        }
        return switch (kind) {
            case 5 -> days().ignoringYear();
            case 6 ->
                random.nextBoolean()
                        ? Windows.on(AwkwardValues.monthDay(random))
                        : Windows.between(AwkwardValues.monthDay(random), AwkwardValues.monthDay(random));
            case 7 -> Windows.inMonths(Month.of(random.nextInt(1, 13)), Month.of(random.nextInt(1, 13)));
            case 8 -> Windows.onWeekdays(DayOfWeek.of(random.nextInt(1, 8)), DayOfWeek.of(random.nextInt(1, 8)));
            case 9 -> random.nextBoolean() ? Windows.lastHours(hours()) : Windows.nextHours(hours());
            default -> days();
        };
    }

    private int hours() {
        return oneOf(List.of(0, 1, 24, 48, 720), random);
    }

    DayWindow days() {
        int n = oneOf(DAYS, random);
        return switch (random.nextInt(14)) {
            case 0 -> Windows.lastDays(n);
            case 1 -> Windows.moreThanDaysAgo(n);
            case 2 -> Windows.olderThanDays(n);
            case 3 -> Windows.nextDays(n);
            case 4 -> Windows.inDaysOrLater(n);
            case 5 -> Windows.exactlyDaysAgo(n);
            case 6 -> Windows.inExactlyDays(n);
            case 7 -> Windows.days(-n, oneOf(DAYS, random));
            case 8 -> random.nextBoolean() ? Windows.daysFrom(-n) : Windows.daysTo(n);
            case 9 -> Windows.from(AwkwardValues.date(random));
            case 10 -> Windows.until(AwkwardValues.date(random));
            case 11 -> dates();
            case 12 -> Windows.anyDay();
            default -> Windows.calendar(oneOf(List.of(CalendarUnit.values()), random), random.nextInt(-2, 3));
        };
    }

    private DayWindow dates() {
        LocalDate a = AwkwardValues.date(random);
        LocalDate b = AwkwardValues.date(random);
        return a.isBefore(b) ? Windows.between(a, b) : Windows.between(b, a);
    }
}
