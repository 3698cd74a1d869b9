package io.segmentkit.time.cases;

import static io.segmentkit.time.cases.Verdicts.agrees;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.time.Windows;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Symphony's truth tables: timestamps against a year, a month, a day. */
class SymphonyAbsoluteTest {
    private static final String MOMENT = "a moment as the bound is a test of the value, not a window of days";

    @Test
    @DisplayName("W8 W13 timestamps before, in and after absolute dates: 75 rows hold here, 40 have no counterpart")
    void symphonyAbsolute() {
        List<Case> cases = CaseFile.read("symphony_absolute.tsv");

        assertThat(CaseFile.run(cases, SymphonyAbsoluteTest::check)).isEqualTo(Map.of(MOMENT, 40));
        assertThat(cases).hasSize(75 + 40);
    }

    private static Optional<String> check(Case one) {
        if (one.operand().contains("T")) {
            return Optional.of(MOMENT);
        }
        LocalDate first = firstDay(one.operand());
        LocalDate last = lastDay(one.operand());
        return switch (one.rule().split(" ", -1)[0]) {
            case "after" -> agrees(one, Windows.from(last.plusDays(1)));
            case "before" -> agrees(one, Windows.until(first.minusDays(1)));
            case "on_or_after" -> agrees(one, Windows.from(first));
            default -> throw new AssertionError("a rule nobody looked at: " + one);
        };
    }

    private static LocalDate firstDay(String operand) {
        return switch (operand.length()) {
            case 4 -> Year.parse(operand).atDay(1);
            case 7 -> YearMonth.parse(operand).atDay(1);
            default -> LocalDate.parse(operand);
        };
    }

    private static LocalDate lastDay(String operand) {
        return switch (operand.length()) {
            case 4 -> Year.parse(operand).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(operand).atEndOfMonth();
            default -> LocalDate.parse(operand);
        };
    }
}
