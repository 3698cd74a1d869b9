package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.lint.FindingKind.NEVER_HOLDS;
import static io.segmentkit.lint.FindingKind.WINDOW_OUT_OF_REACH;
import static io.segmentkit.lint.LintSchema.BIRTHDAY;
import static io.segmentkit.lint.LintSchema.CLOSED;
import static io.segmentkit.lint.LintSchema.NAME_DAY;
import static io.segmentkit.lint.LintSchema.SEEN;
import static io.segmentkit.lint.LintSchema.TODAY;
import static io.segmentkit.lint.LintSchema.asOf;
import static io.segmentkit.time.Windows.between;
import static io.segmentkit.time.Windows.inMonths;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastMonth;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.nextHours;
import static io.segmentkit.time.Windows.olderThanDays;
import static io.segmentkit.time.Windows.on;
import static io.segmentkit.time.Windows.onWeekdays;
import static io.segmentkit.time.Windows.today;
import static io.segmentkit.time.Windows.tomorrow;
import static io.segmentkit.time.Windows.yesterday;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Windows without a day, and windows beside their range, which must be found. */
class WindowsOutOfReachTest {
    private static final LocalDate JANUARY_2020 = LocalDate.of(2020, 1, 1);

    private static Arguments row(String name, Criterion criterion, FindingKind kind, String path) {
        return row(name, criterion, kind, path, TODAY);
    }

    private static Arguments row(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        return Arguments.of(name, criterion, kind, path, asOf);
    }

    static Stream<Arguments> windowOutOfReach() {
        return Stream.of(
                row("W11 next 0 days", BIRTHDAY.in(nextDays(0)), WINDOW_OUT_OF_REACH, ""),
                row(
                        "W11 next 0 days of rows",
                        allOf(tag("x"), activity("purchase").in(nextDays(0)).never()),
                        WINDOW_OUT_OF_REACH,
                        "allOf[1]"),
                row("W10 no hours", SEEN.in(nextHours(0)), WINDOW_OUT_OF_REACH, ""),
                row(
                        "ahead and long ago",
                        allOf(SEEN.in(nextDays(7)), SEEN.before(Instant.parse("2020-01-01T00:00:00Z"))),
                        WINDOW_OUT_OF_REACH,
                        ""),
                row(
                        "past its range",
                        allOf(BIRTHDAY.in(nextDays(7)), BIRTHDAY.before(JANUARY_2020)),
                        WINDOW_OUT_OF_REACH,
                        ""),
                row("two windows", allOf(SEEN.in(lastDays(3)), SEEN.in(olderThanDays(3))), WINDOW_OUT_OF_REACH, ""),
                row(
                        "W3 the gap of 3 May",
                        allOf(
                                BIRTHDAY.in(between(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 3))),
                                anyOf(BIRTHDAY.in(lastDays(3)), BIRTHDAY.in(moreThanDaysAgo(3)))),
                        NEVER_HOLDS,
                        ""),
                row(
                        "W14 no anniversary",
                        allOf(BIRTHDAY.in(nextDays(7).ignoringYear()), BIRTHDAY.in(inMonths(Month.JULY))),
                        WINDOW_OUT_OF_REACH,
                        ""),
                row(
                        "W16 on 2 January",
                        BIRTHDAY.in(moreThanDaysAgo(3).ignoringYear()),
                        WINDOW_OUT_OF_REACH,
                        "",
                        asOf("2026-01-02T10:00:00Z")),
                row(
                        "W15 no leap day",
                        allOf(
                                BIRTHDAY.in(on(MonthDay.of(2, 29))),
                                BIRTHDAY.in(on(LocalDate.of(2026, 2, 28)).ignoringYear())),
                        WINDOW_OUT_OF_REACH,
                        "",
                        TODAY.withLeapDay(LeapDayRule.MARCH_1)),
                row(
                        "W17 the wrong day of the week",
                        allOf(SEEN.in(today()), SEEN.in(onWeekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
                        WINDOW_OUT_OF_REACH,
                        ""),
                row(
                        "W17 month and day",
                        allOf(NAME_DAY.in(inMonths(Month.JUNE)), NAME_DAY.in(on(MonthDay.of(7, 1)))),
                        WINDOW_OUT_OF_REACH,
                        ""),
                row(
                        "a last time before its window",
                        activity("visit").in(lastDays(3)).last().before(Instant.parse("2026-01-01T00:00:00Z")),
                        WINDOW_OUT_OF_REACH,
                        ""),
                row(
                        "a first time outside its window",
                        activity("visit").in(lastDays(3)).first().in(lastMonth()),
                        WINDOW_OUT_OF_REACH,
                        ""),
                row(
                        "within a condition",
                        record("deal")
                                .where(allOf(CLOSED.in(tomorrow()), CLOSED.in(yesterday())))
                                .ever(),
                        WINDOW_OUT_OF_REACH,
                        "where"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("windowOutOfReach")
    @DisplayName("B4 windows that cannot meet their range are found")
    void isFound(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        FoundOnce.check(name, criterion, kind, path, asOf);
    }
}
