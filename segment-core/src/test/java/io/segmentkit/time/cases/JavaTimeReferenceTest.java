package io.segmentkit.time.cases;

import static io.segmentkit.time.cases.Verdicts.agrees;
import static io.segmentkit.time.cases.Verdicts.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Windows;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The reference arithmetic of java.time's own tests. */
class JavaTimeReferenceTest {
    private static final String AGE = "no window measures an age in years, months and days";

    @Test
    @DisplayName("W6 W7 W8 reference arithmetic of dates: 61 rows hold here, 69 have no counterpart")
    void javaTimeReference() {
        List<Case> cases = CaseFile.read("javatime_reference.tsv");

        assertThat(CaseFile.run(cases, JavaTimeReferenceTest::check)).isEqualTo(Map.of(AGE, 69));
        assertThat(cases).hasSize(61 + 69);
    }

    private static Optional<String> check(Case one) {
        return switch (one.rule().split(" ", -1)[0]) {
            case "years_months_days_since" -> Optional.of(AGE);
            case "resolve(now" -> distance(one);
            case "in_half_open" -> halfOpen(one);
            case "on_or_after" -> agrees(one, Windows.from(LocalDate.parse(one.operand())));
            case "length_days" -> length(one);
            case "range" -> refused(one.operand());
            default -> throw new AssertionError("a rule nobody looked at: " + one);
        };
    }

    /** Days and weeks are exact distances; a distance in months or years ends in the calendar period that far away. */
    static Optional<String> distance(Case one) {
        int n = one.rule().contains("- n") ? -one.count() : one.count();
        return switch (one.unit()) {
            case "days" -> agrees(one, exactly(n));
            case "weeks" -> agrees(one, exactly(7 * n));
            default -> {
                String unit = one.unit().substring(0, one.unit().length() - 1).toUpperCase(Locale.ROOT);
                DayRange period =
                        Windows.calendar(CalendarUnit.valueOf(unit), n).resolve(one.asOf());
                assertThat(period.contains(one.expectedDay())).as("%s", one).isTrue();
                yield Optional.empty();
            }
        };
    }

    private static DayWindow exactly(int n) {
        return n < 0 ? Windows.exactlyDaysAgo(-n) : Windows.inExactlyDays(n);
    }

    /** An empty range of dates can't be asked for here: it is refused as inverted. */
    private static Optional<String> halfOpen(Case one) {
        if (isEmpty(one.operand())) {
            assertThat(one.expected()).isEqualTo("out");
            return refused(one.operand());
        }
        DayRange days = days(one.operand());
        return agrees(
                one, Windows.between(days.first().orElseThrow(), days.last().orElseThrow()));
    }

    private static Optional<String> length(Case one) {
        String range = one.operand().replace("closed ", "");
        if (isEmpty(range)) {
            assertThat(one.expected()).isEqualTo("0");
            return refused(range);
        }
        DayRange days =
                days(range.endsWith("]") ? range.replaceAll("[\\[\\]]", "").replace(",", "..") : range);
        LocalDate first = days.first().orElseThrow();
        assertThat(first.minusDays(9).datesUntil(first.plusDays(9)).filter(days::contains))
                .as("%s", one)
                .hasSize(Integer.parseInt(one.expected()));
        return Optional.empty();
    }

    private static boolean isEmpty(String range) {
        String[] ends = range.replaceAll("[\\[)]", "").split(",", -1);
        return ends[0].equals(ends[1]);
    }

    private static Optional<String> refused(String range) {
        String[] ends = range.replaceAll("[\\[)]", "").split(",", -1);
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = LocalDate.parse(ends[1]).minusDays(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.between(first, last))
                .withMessage("range is inverted: from " + first + " to " + last);
        return Optional.empty();
    }
}
