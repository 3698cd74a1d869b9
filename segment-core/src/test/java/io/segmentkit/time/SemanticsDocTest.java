package io.segmentkit.time;

import static io.segmentkit.time.Windows.calendar;
import static io.segmentkit.time.Windows.days;
import static io.segmentkit.time.Windows.inDaysOrLater;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.today;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of docs/semantics.md say what the windows in them resolve to. */
class SemanticsDocTest {
    private static final Path DOC = Path.of("..", "docs", "semantics.md");

    /** A row from a window to its days; between them perhaps another as-of, a day and a rule. */
    private static final Pattern ROW =
            Pattern.compile("\\| `([^`]+)` \\| (?:(\\d{4}-\\d{2}-\\d{2})(?:, ([A-Z_0-9]+))?|[^|]+) \\| `([^`]+)` \\|");

    private static final Map<String, Window> WINDOWS = Map.ofEntries(
            entry("today()", today()),
            entry("yesterday()", Windows.yesterday()),
            entry("tomorrow()", Windows.tomorrow()),
            entry("lastDays(3)", lastDays(3)),
            entry("lastDays(0)", lastDays(0)),
            entry("moreThanDaysAgo(3)", moreThanDaysAgo(3)),
            entry("olderThanDays(3)", Windows.olderThanDays(3)),
            entry("nextDays(3)", nextDays(3)),
            entry("nextDays(0)", nextDays(0)),
            entry("inDaysOrLater(3)", inDaysOrLater(3)),
            entry("exactlyDaysAgo(3)", Windows.exactlyDaysAgo(3)),
            entry("inExactlyDays(3)", Windows.inExactlyDays(3)),
            entry("lastWeek()", Windows.lastWeek()),
            entry("thisMonth()", Windows.thisMonth()),
            entry("nextQuarter()", Windows.nextQuarter()),
            entry("lastYear()", Windows.lastYear()),
            entry("calendar(MONTH, -2)", calendar(CalendarUnit.MONTH, -2)),
            entry(
                    "between(2026-01-10, 2026-01-20)",
                    Windows.between(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-01-20"))),
            entry("days(-3, 3)", days(-3, 3)),
            entry("daysTo(3)", Windows.daysTo(3)),
            entry("daysFrom(-3)", Windows.daysFrom(-3)),
            entry("days(-2, 0)", days(-2, 0)),
            entry("days(-3, -1)", days(-3, -1)),
            entry("days(0, 3)", days(0, 3)),
            entry("lastHours(72)", Windows.lastHours(72)),
            entry("nextDays(3).ignoringYear()", nextDays(3).ignoringYear()),
            entry("nextDays(7).ignoringYear()", nextDays(7).ignoringYear()),
            entry("moreThanDaysAgo(3).ignoringYear()", moreThanDaysAgo(3).ignoringYear()),
            entry("inDaysOrLater(3).ignoringYear()", inDaysOrLater(3).ignoringYear()),
            entry("today().ignoringYear()", today().ignoringYear()),
            entry("thisYear().ignoringYear()", Windows.thisYear().ignoringYear()),
            entry("on(--04-16)", Windows.on(MonthDay.of(4, 16))),
            entry("between(--12-20, --01-06)", Windows.between(MonthDay.of(12, 20), MonthDay.of(1, 6))),
            entry("inMonths(JUNE, JULY)", Windows.inMonths(Month.JUNE, Month.JULY)),
            entry("onWeekdays(SATURDAY, SUNDAY)", Windows.onWeekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));

    @Test
    @DisplayName("W12 every window in the documentation resolves to the days that stand beside it")
    void everyWindowResolvesToTheDaysBesideIt() throws IOException {
        Set<String> seen = new TreeSet<>();
        int rows = 0;
        for (String line : Files.readAllLines(DOC)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                Window window = WINDOWS.get(row.group(1));
                assertThat(window).as(line).isNotNull();
                assertThat(window.resolve(asOf(row))).as(line).hasToString(row.group(4));
                seen.add(row.group(1));
                rows++;
            } else {
                assertThat(line).as("a row that looks like an example").doesNotMatch("\\| `.*` \\|");
            }
        }
        assertThat(seen).isEqualTo(new TreeSet<>(WINDOWS.keySet()));
        assertThat(rows).isEqualTo(42);
    }

    private static AsOf asOf(Matcher row) {
        AsOf asOf = row.group(2) == null ? WindowChecks.ON_7_MAY : WindowChecks.on(row.group(2));
        return row.group(3) == null ? asOf : asOf.withLeapDay(LeapDayRule.valueOf(row.group(3)));
    }
}
