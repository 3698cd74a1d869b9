package io.segmentkit.time.cases;

import static io.segmentkit.time.cases.Verdicts.agrees;
import static io.segmentkit.time.cases.Verdicts.holds;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.time.Windows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the manuals of Salesforce, Oracle, Ortto, Marketo and Klaviyo work through. */
class DocumentedRulesTest {
    private static final String ABSENT =
            "an absent value is the matter of criteria (A8): a window is a test of a present one";
    private static final String BEFORE_PERIOD =
            "no relative window ends before a calendar period; days are counted from today";

    @Test
    @DisplayName("W2 W4 W5 W6 W7 W8 W9 other products' documented examples: 48 hold here, 7 have no counterpart")
    void documentedRules() {
        List<Case> cases = CaseFile.read("documented_rules.tsv");

        assertThat(CaseFile.run(cases, DocumentedRulesTest::check)).isEqualTo(Map.of(ABSENT, 5, BEFORE_PERIOD, 2));
        assertThat(cases).hasSize(48 + 7);
    }

    private static Optional<String> check(Case one) {
        if (one.subject().equals("(null)")) {
            return Optional.of(ABSENT);
        }
        return switch (one.rule()) {
            case "previous_week(sunday_start)" ->
                agrees(one, Windows.lastWeek(), one.asOf().withWeekStart(DayOfWeek.SUNDAY));
            case "before(previous_week(sunday_start))" -> Optional.of(BEFORE_PERIOD);
            case "on_day_n_ago" -> agrees(one, Windows.exactlyDaysAgo(one.count()));
            case "on_day_n_from_now" -> agrees(one, Windows.inExactlyDays(one.count()));
            case "on_or_before(n_ago)" -> agrees(one, Windows.daysTo(-one.count()));
            case "on_or_after(n_ago) and not after today", "is_in_the_last n" ->
                agrees(one, Windows.lastDays(one.count()));
            case "on_or_before(n_from_now) and after today", "is_in_the_next n" ->
                agrees(one, Windows.nextDays(one.count()));
            case "on_or_after(n_from_now)", "occurs_in_more_than_n_days(inclusive!)" ->
                agrees(one, Windows.inDaysOrLater(one.count()));
            case "last_n_days(today counts as one, day based)" -> lastDaysThatCountToday(one);
            case "occurs_in_less_than_n_days" -> lessThanDays(one);
            default -> absolute(one);
        };
    }

    /** Ortto counts today as one of the N days, we count N days before it: one day more. */
    private static Optional<String> lastDaysThatCountToday(Case one) {
        LocalDate dayMore = one.asOf().today().minusDays(one.count());
        assertThat(holds(Windows.lastDays(one.count()), dayMore.toString(), one.asOf()))
                .as("%s", one)
                .isTrue();
        return agrees(one, Windows.lastDays(one.count() - 1));
    }

    /** Ortto's today is in and 1 means 0; ours is out of the next N days. */
    private static Optional<String> lessThanDays(Case one) {
        String today = one.asOf().today().toString();
        assertThat(holds(Windows.nextDays(one.count()), today, one.asOf()))
                .as("%s", one)
                .isFalse();
        return agrees(one, Windows.days(0, one.count() == 1 ? 0 : one.count()));
    }

    private static Optional<String> absolute(Case one) {
        String[] words = one.rule().split(" ", -1);
        LocalDate first = LocalDate.parse(words[1]);
        return switch (words[0]) {
            case "between(inclusive)" -> agrees(one, Windows.between(first, LocalDate.parse(words[2])));
            case "after" -> agrees(one, Windows.from(first.plusDays(1)));
            case "on_or_after" -> agrees(one, Windows.from(first));
            case "before" -> agrees(one, Windows.until(first.minusDays(1)));
            case "on_or_before" -> agrees(one, Windows.until(first));
            default -> throw new AssertionError("a rule nobody looked at: " + one);
        };
    }
}
