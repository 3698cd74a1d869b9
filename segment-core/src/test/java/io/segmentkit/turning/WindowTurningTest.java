package io.segmentkit.turning;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.time.LeapDayRule;
import io.segmentkit.time.Windows;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every day of six years: wherever a window begins or ceases to hold a date, there is a turning point. */
class WindowTurningTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
    private static final LocalDate END = LocalDate.of(2029, 3, 2);
    private static final List<Integer> NUMBERS = List.of(0, 1, 3, 31, 363, 364, 365, 366, 800);
    private static final List<LocalDate> VALUES = Stream.of(
                    "2024-02-28",
                    "2024-02-29",
                    "2024-03-01",
                    "2026-01-01",
                    "2026-01-02",
                    "2025-12-30",
                    "2024-12-31",
                    "2025-06-15")
            .map(LocalDate::parse)
            .toList();

    private static List<DayWindow> windows() {
        List<DayWindow> windows = new ArrayList<>(List.of(
                Windows.anyDay(),
                Windows.from(LocalDate.of(2024, 4, 16)),
                Windows.until(LocalDate.of(2025, 4, 16)),
                Windows.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1))));
        for (int n : NUMBERS) {
            windows.addAll(List.of(
                    Windows.lastDays(n),
                    Windows.moreThanDaysAgo(n),
                    Windows.olderThanDays(n),
                    Windows.nextDays(n),
                    Windows.inDaysOrLater(n),
                    Windows.exactlyDaysAgo(n),
                    Windows.inExactlyDays(n),
                    Windows.days(-n, 3),
                    Windows.days(-3, n),
                    Windows.daysFrom(-n),
                    Windows.daysTo(n)));
        }
        for (CalendarUnit unit : CalendarUnit.values()) {
            IntStream.of(-60, -2, -1, 0, 1, 5, 60).forEach(n -> windows.add(Windows.calendar(unit, n)));
        }
        return windows;
    }

    private static List<AsOf> days(LeapDayRule rule) {
        return FIRST.datesUntil(END)
                .map(day -> AsOf.startOf(day, ZoneOffset.UTC).withLeapDay(rule))
                .toList();
    }

    @Test
    @DisplayName("B3 W1 W2 W3 W4 W5 W6 W7 W8 W9 a window turns for a date only at its turning points")
    void windowsOfDays() {
        List<AsOf> days = days(LeapDayRule.FEBRUARY_28);
        for (DayWindow window : windows()) {
            List<DayRange> resolved = days.stream().map(window::resolve).toList();
            for (LocalDate value : VALUES) {
                List<Boolean> held =
                        resolved.stream().map(range -> range.contains(value)).toList();
                Turning turning = window.match(new WindowTurning());
                assertTurns(days, held, turning, value, window + " of " + value);
            }
        }
    }

    @Test
    @DisplayName("B3 W14 W15 W16 a window that ignores the year turns for a date only at its turning points")
    void windowsThatIgnoreTheYear() {
        for (LeapDayRule rule : LeapDayRule.values()) {
            List<AsOf> days = days(rule);
            for (DayWindow window : windows()) {
                List<DaysOfYear> resolved = days.stream()
                        .map(asOf -> (DaysOfYear) window.ignoringYear().resolve(asOf))
                        .toList();
                for (LocalDate value : VALUES) {
                    List<Boolean> held =
                            resolved.stream().map(some -> some.contains(value)).toList();
                    Turning turning = window.ignoringYear().match(new WindowTurning());
                    assertTurns(days, held, turning, value, window + " ignoring the year, " + rule + ", of " + value);
                }
            }
        }
    }

    @Test
    @DisplayName("B3 the days of a stretch are not tried one by one")
    void turningPointsAreFew() {
        TurningMoments points = new TurningMoments(
                AsOf.startOf(FIRST, ZoneOffset.UTC),
                END.atStartOfDay(ZoneOffset.UTC).toInstant());
        Windows.lastDays(30).match(new WindowTurning()).of(LocalDate.of(2026, 5, 7), points);
        Windows.nextDays(7).ignoringYear().match(new WindowTurning()).of(LocalDate.of(1990, 8, 1), points);
        Windows.onWeekdays(DayOfWeek.SUNDAY).match(new WindowTurning()).of(FIRST, points);
        assertThat(points.inOrder()).hasSizeLessThanOrEqualTo(4 + 6 * 4);
    }

    private static void assertTurns(
            List<AsOf> days, List<Boolean> held, Turning turning, LocalDate value, String story) {
        TurningMoments points =
                new TurningMoments(days.get(0), END.atStartOfDay(ZoneOffset.UTC).toInstant());
        turning.of(value, points);
        List<Instant> turns = IntStream.range(1, days.size())
                .filter(day -> !held.get(day).equals(held.get(day - 1)))
                .mapToObj(day -> days.get(day).instant())
                .toList();
        assertThat(points.inOrder()).as(story).containsAll(turns);
    }
}
