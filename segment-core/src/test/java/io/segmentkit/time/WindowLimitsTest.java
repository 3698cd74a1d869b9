package io.segmentkit.time;

import static io.segmentkit.time.WindowChecks.on7May;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** N = 0, N below 0 and N beyond reason, for every factory that takes N. */
class WindowLimitsTest {
    private static final Map<String, IntFunction<Window>> IN_DAYS = Map.of(
            "lastDays", Windows::lastDays,
            "moreThanDaysAgo", Windows::moreThanDaysAgo,
            "olderThanDays", Windows::olderThanDays,
            "nextDays", Windows::nextDays,
            "inDaysOrLater", Windows::inDaysOrLater,
            "exactlyDaysAgo", Windows::exactlyDaysAgo,
            "inExactlyDays", Windows::inExactlyDays);

    private static final Map<String, IntFunction<Window>> IN_HOURS =
            Map.of("lastHours", Windows::lastHours, "nextHours", Windows::nextHours);

    static Stream<Arguments> countingFactories() {
        return Stream.concat(
                IN_DAYS.entrySet().stream().map(f -> Arguments.of(f.getKey(), f.getValue(), "days", 1_000_000)),
                IN_HOURS.entrySet().stream().map(f -> Arguments.of(f.getKey(), f.getValue(), "hours", 24_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("countingFactories")
    @DisplayName("W11 N < 0 is refused, and so is N beyond reason, naming the value")
    void negativeAndAbsurdCountsAreRefused(String name, IntFunction<Window> factory, String unit, int most) {
        for (int n : new int[] {-1, -3, Integer.MIN_VALUE, most + 1, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> factory.apply(n))
                    .withMessage("%s must be 0 to %d, found %d", unit, most, n);
        }
        assertThat(factory.apply(most).resolve(WindowChecks.ON_7_MAY)).isNotNull();
    }

    @Test
    @DisplayName("W11 N = 0: last 0 days is today, next 0 days is empty")
    void zeroDays() {
        on7May(Windows.lastDays(0)).prints("2026-05-07").leavesOut("2026-05-06", "2026-05-08");
        on7May(Windows.nextDays(0)).prints("no day").leavesOut("2026-05-07", "2026-05-08");
        on7May(Windows.moreThanDaysAgo(0)).prints("..2026-05-05").leavesOut("2026-05-06", "2026-05-07");
        on7May(Windows.olderThanDays(0)).prints("..2026-05-06").leavesOut("2026-05-07");
        on7May(Windows.inDaysOrLater(0)).prints("2026-05-07..").leavesOut("2026-05-06");
        on7May(Windows.exactlyDaysAgo(0)).prints("2026-05-07");
        on7May(Windows.inExactlyDays(0)).prints("2026-05-07");
        on7May(Windows.days(0, 0)).prints("2026-05-07");
        on7May(Windows.daysFrom(0)).prints("2026-05-07..");
        on7May(Windows.daysTo(0)).prints("..2026-05-07");
    }

    @Test
    @DisplayName("W11 N = 0 without the year: last 0 days is today's day, next 0 days is empty")
    void zeroDaysIgnoringTheYear() {
        on7May(Windows.lastDays(0).ignoringYear()).prints("05-07 of any year");
        on7May(Windows.nextDays(0).ignoringYear()).prints("no day");
    }

    @Test
    @DisplayName("W11 N = 0: rolling 0 hours hold no moment, now included")
    void zeroHoursHoldNoMoment() {
        for (Window window : new Window[] {Windows.lastHours(0), Windows.nextHours(0)}) {
            WindowChecks checks = on7May(window).prints("no moment");
            assertThat(checks.holds(WindowChecks.ON_7_MAY.instant())).isFalse();
        }
    }

    @Test
    @DisplayName("W9 an inverted or absurd offset is refused, naming the values")
    void invertedOffsetsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.days(2, 1))
                .withMessage("range is inverted: from 2 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.daysFrom(-1_000_001))
                .withMessage("offset must be -1000000 to 1000000, found -1000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.daysTo(Integer.MAX_VALUE))
                .withMessage("offset must be -1000000 to 1000000, found 2147483647");
    }

    @Test
    @DisplayName("W7 a calendar period beyond reason is refused, naming the value")
    void absurdPeriodsAreRefused() {
        for (int offset : new int[] {-2_701, 2_701, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Windows.calendar(CalendarUnit.WEEK, offset))
                    .withMessage("offset must be -2700 to 2700, found " + offset);
        }
    }

    @Test
    @DisplayName("W8 an inverted range of dates is refused, naming the dates")
    void invertedDatesAreRefused() {
        LocalDate day = LocalDate.parse("2026-05-07");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.between(day, day.minusDays(1)))
                .withMessage("range is inverted: from 2026-05-07 to 2026-05-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayRange.of(day, day.minusDays(1)))
                .withMessage("range is inverted: from 2026-05-07 to 2026-05-06");
    }

    @Test
    @DisplayName("W12 every window resolves at the first and last as-of there can be; others are refused")
    void windowsResolveAtEveryAsOf() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
        for (Instant moment : new Instant[] {first, last}) {
            AsOf asOf = AsOf.at(moment, WindowChecks.WARSAW);
            countingFactories().forEach(factory -> {
                Object[] given = factory.get();
                assertThat(((IntFunction<?>) given[1]).apply((int) given[3]))
                        .isInstanceOfSatisfying(
                                Window.class,
                                window -> assertThat(window.resolve(asOf)).isNotNull());
            });
            assertThat(Windows.calendar(CalendarUnit.YEAR, 2_700).resolve(asOf)).isNotNull();
            assertThat(Windows.calendar(CalendarUnit.YEAR, -2_700).resolve(asOf))
                    .isNotNull();
        }
        for (Instant moment : new Instant[] {Instant.MIN, first.minusNanos(1), last.plusNanos(1), Instant.MAX}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AsOf.at(moment, WindowChecks.WARSAW))
                    .withMessage("instant must be in the years 1 to 9999, found " + moment);
        }
    }
}
