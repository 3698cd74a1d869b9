package io.segmentkit.random;

import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Window;
import io.segmentkit.time.Windows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Windows of every kind. */
public final class WindowArbitraries {
    private WindowArbitraries() {}

    /** Windows that timestamps can fall within: all of them. */
    public static Arbitrary<Window> ofTimestamps() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 100);
        Arbitrary<Window> dates = ofDates();
        return Choice.of(dates, dates, dates, hours.map(Windows::lastHours), hours.map(Windows::nextHours));
    }

    /** Windows that dates can fall within. */
    public static Arbitrary<Window> ofDates() {
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<Window> days = days().map(window -> window);
        return Choice.of(days, days, days, ofMonthDays(), weekdays.map(WindowArbitraries::onWeekdays));
    }

    /** Windows that do without the year. */
    public static Arbitrary<Window> ofMonthDays() {
        Arbitrary<Set<Month>> months =
                Arbitraries.of(Month.class).set().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Window> ignoringYear = days().map(DayWindow::ignoringYear);
        return Choice.of(
                ignoringYear,
                ignoringYear,
                Combinators.combine(ValueArbitraries.monthDays(), ValueArbitraries.monthDays())
                        .as(Windows::between),
                months.map(WindowArbitraries::inMonths));
    }

    /** Windows of whole, consecutive days. */
    public static Arbitrary<DayWindow> days() {
        Arbitrary<Integer> near = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> days = Choice.of(near, near, near, Arbitraries.of(365, 366, 400, 800));
        Arbitrary<Integer> offsets =
                Combinators.combine(days, Arbitraries.of(1, -1)).as((n, sign) -> n * sign);
        Arbitrary<List<LocalDate>> dates = ordered(ValueArbitraries.dates());
        return Choice.of(
                days.map(Windows::inExactlyDays),
                days.map(Windows::exactlyDaysAgo),
                days.map(Windows::lastDays),
                days.map(Windows::moreThanDaysAgo),
                days.map(Windows::olderThanDays),
                days.map(Windows::nextDays),
                days.map(Windows::inDaysOrLater),
                offsets.map(Windows::daysFrom),
                offsets.map(Windows::daysTo),
                ordered(offsets).map(ends -> Windows.days(ends.get(0), ends.get(1))),
                Arbitraries.create(Windows::anyDay),
                Combinators.combine(
                                Arbitraries.of(CalendarUnit.class),
                                Arbitraries.integers().between(-3, 3))
                        .as(Windows::calendar),
                ValueArbitraries.dates().map(Windows::on),
                ValueArbitraries.dates().map(Windows::from),
                ValueArbitraries.dates().map(Windows::until),
                dates.map(ends -> Windows.between(ends.get(0), ends.get(1))));
    }

    private static <T extends Comparable<? super T>> Arbitrary<List<T>> ordered(Arbitrary<T> ends) {
        return ends.list().ofSize(2).map(two -> two.stream().sorted().toList());
    }

    private static Window inMonths(Set<Month> months) {
        return Windows.inMonths(months.iterator().next(), months.toArray(Month[]::new));
    }

    private static Window onWeekdays(Set<DayOfWeek> days) {
        return Windows.onWeekdays(days.iterator().next(), days.toArray(DayOfWeek[]::new));
    }
}
