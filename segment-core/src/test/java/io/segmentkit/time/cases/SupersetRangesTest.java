package io.segmentkit.time.cases;

import static io.segmentkit.time.cases.Verdicts.agrees;
import static io.segmentkit.time.cases.Verdicts.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.InstantRange;
import io.segmentkit.time.Windows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ranges that the tests of Apache Superset assert. */
class SupersetRangesTest {
    private static final String NO_MONTHS =
            "no window counts months, quarters or years from today: days, or whole periods (W7)";
    private static final String MIXED_ENDS = "no window has one end that rolls and one at a midnight";
    private static final String SHIFTED = "absolute dates are not shifted: the host computes them";
    private static final String SHORT_UNITS = "nothing rolls by minutes or seconds";
    private static final String ARITHMETIC = "no window tells the days between two dates";

    @Test
    @DisplayName(
            "W2 W6 W7 W9 W10 ranges that Superset asserts: 56 rows hold or differ as documented, 43 have no counterpart")
    void supersetRanges() {
        List<Case> cases = CaseFile.read("superset_ranges.tsv");

        assertThat(CaseFile.run(cases, SupersetRangesTest::check))
                .isEqualTo(Map.of(NO_MONTHS, 30, MIXED_ENDS, 2, SHIFTED, 3, SHORT_UNITS, 2, ARITHMETIC, 6));
        assertThat(cases).hasSize(56 + 43);
    }

    private static Optional<String> check(Case one) {
        return switch (one.rule()) {
            case "last_n(to start of today)", "next_n(from start of today)" -> Optional.of(NO_MONTHS);
            case "since n days" -> withoutToday(one);
            case "since n days ago until tomorrow" -> agrees(one, Windows.lastDays(one.count()));
            case "yesterday : tomorrow" -> agrees(one, Windows.days(-1, 0));
            case "yesterday : tomorrow shifted back" -> agrees(one, Windows.days(-2, -1));
            case "previous_calendar_week(monday_start)" -> agrees(one, Windows.lastWeek());
            case "previous_calendar_month" -> agrees(one, Windows.lastMonth());
            case "previous_calendar_year" -> agrees(one, Windows.lastYear());
            case "last week, end=now", "last week, start=now" -> Optional.of(MIXED_ENDS);
            case "last week, start=end=now" -> rolling(one);
            case "between 2000-01-01 2018-01-01 shifted back" -> Optional.of(SHIFTED);
            case "since tomorrow until yesterday" -> invertedIsRefused(one);
            case "resolve(now + n)", "resolve(now - n)", "resolve(today + n)", "resolve(today - n)" -> distance(one);
            case "days_between(now, now + n)" -> Optional.of(ARITHMETIC);
            default -> periodEnd(one);
        };
    }

    /** Superset's last five days end with yesterday; ours hold today. */
    private static Optional<String> withoutToday(Case one) {
        String today = one.asOf().today().toString();
        assertThat(holds(Windows.lastDays(one.count()), today, one.asOf())).isTrue();
        return agrees(one, Windows.days(-one.count(), -1));
    }

    /** Superset's ends are [from, until), ours (from, until]. */
    private static Optional<String> rolling(Case one) {
        String[] ends = one.expected().replaceAll("[\\[)]", "").split(",", -1);
        InstantRange ours = (InstantRange) Windows.lastHours(7 * 24).resolve(one.asOf());
        assertThat(ours.from()).as("%s", one).contains(instant(ends[0]));
        assertThat(ours.until()).as("%s", one).contains(instant(ends[1]));
        assertThat(ours.contains(instant(ends[0]))).as("%s", one).isFalse();
        assertThat(ours.contains(instant(ends[1]))).as("%s", one).isTrue();
        return Optional.empty();
    }

    private static Optional<String> invertedIsRefused(Case one) {
        assertThat(one.expected()).isEqualTo("error");
        assertThatIllegalArgumentException().isThrownBy(() -> Windows.days(1, -1));
        return Optional.empty();
    }

    private static Optional<String> distance(Case one) {
        return switch (one.unit()) {
            case "minutes", "seconds" -> Optional.of(SHORT_UNITS);
            case "hours" -> {
                InstantRange next =
                        (InstantRange) Windows.nextHours(one.count()).resolve(one.asOf());
                assertThat(next.until()).as("%s", one).contains(instant(one.expected()));
                yield Optional.empty();
            }
            default -> JavaTimeReferenceTest.distance(one);
        };
    }

    /** The first or last day of a period is where the window for the whole period begins or ends. */
    private static Optional<String> periodEnd(Case one) {
        String[] words = one.rule().replaceAll("resolve\\(|\\)", "").split(" ", -1);
        if (one.rule().contains("(2018-01-01 + 1 month)")) {
            AsOf newYear = AsOf.startOf(LocalDate.parse("2018-01-01"), Case.ZONE);
            assertThat(Windows.nextMonth().resolve(newYear).last()).contains(one.expectedDay());
            return Optional.empty();
        }
        if (words[1].equals("day")) {
            return agrees(one, Windows.today());
        }
        CalendarUnit unit = CalendarUnit.valueOf(words[1].toUpperCase(Locale.ROOT));
        var period = Windows.calendar(unit, 0).resolve(one.asOf());
        assertThat(words[0].equals("start_of") ? period.first() : period.last())
                .as("%s", one)
                .contains(one.expectedDay());
        return Optional.empty();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Case.ZONE).toInstant();
    }
}
