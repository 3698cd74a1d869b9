package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The program on its sample, as a user sees it. */
class ProgramTest {
    @Test
    void withoutACommandCountsTheSegmentsOfTheSample() {
        Run run = Run.of();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("As of 2026-05-07T08:00:00Z in Europe/Warsaw")
                .contains("all profiles          3,000  100.0%")
                .contains("Try next");
    }

    @Test
    void membersAreIdsOrCsv() {
        Run ids = Run.of("members", "leapDayBirthday");
        Run csv = Run.of("members", "leapDayBirthday", "--attributes", "name,birthday");
        assertThat(ids.out().lines()).isNotEmpty().allMatch(line -> line.matches("C\\d{4}"));
        assertThat(csv.out().lines().findFirst()).contains("id,name,birthday");
        assertThat(csv.out().lines().skip(1)).allMatch(line -> line.endsWith("-02-29"));
        assertThat(csv.out().lines()).hasSize((int) ids.out().lines().count() + 1);
    }

    @Test
    @DisplayName("W12 windows are printed as days; an as-of on the command line goes before the mapping's")
    void windowsAreDays() {
        Run run = Run.of("windows", "--as-of", "2025-12-28");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("As of 2025-12-27T23:00:00Z in Europe/Warsaw")
                .contains("12-29..01-04 of any year");
    }

    @Test
    @DisplayName("W15 the leap-day rule moves birthdays of 29 February")
    void leapDayRule() {
        long kept = births("february_28");
        long moved = births("march_1");
        assertThat(kept).isPositive();
        assertThat(moved).isZero();
    }

    private static long births(String rule) {
        return Run.of(
                        "members",
                        "birthdaySoon",
                        "--as-of",
                        "2027-02-21",
                        "--leap-day",
                        rule,
                        "--attributes",
                        "birthday")
                .out()
                .lines()
                .filter(line -> line.endsWith("02-29"))
                .count();
    }

    @Test
    @DisplayName("B2 an explanation says of each condition what it saw, as text and as JSON")
    void explains() {
        Run text = Run.of("explain", "mediaInWarsaw", "--id", "C0001");
        Run json = Run.of("explain", "mediaInWarsaw", "--id", "C0001", "--json");
        assertThat(text.out())
                .contains("C0001 is not in mediaInWarsaw as of")
                .contains("  no   ")
                .contains("leadScore > 20")
                .contains("\n\nyes if ");
        assertThat(json.out())
                .startsWith("{\"segment\":\"mediaInWarsaw\",\"id\":\"C0001\"")
                .contains("\"explanation\":{\"criterion\":\"")
                .contains("\"seen\":")
                .contains("\"smallestChanges\":{\"holds\":false,\"sets\":[[{");
    }

    @Test
    void checkFindsNothingWrongWithTheSample() {
        assertThat(Run.of("check"))
                .isEqualTo(new Run(0, "No problems: 3,000 profiles, 16 segments, 1 saved criteria\n", ""));
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Run.of("members", "vip").exitCode()).isEqualTo(2);
        assertThat(Run.of("members", "vip").err()).contains("unknown segment \"vip\", valid: mediaInWarsaw, ");
        assertThat(Run.of("members", "silent", "--attributes", "nme").err())
                .contains("unknown attribute \"nme\", valid: name, email");
        assertThat(Run.of("explain", "silent", "--id", "X").err()).contains("there is no profile with the id \"X\"");
        assertThat(Run.of("count", "--as-of", "yesterday").err())
                .contains("expected a date or time such as 2026-05-07")
                .contains("found \"yesterday\"");
        assertThat(Run.of("count", "--zone", "Warsaw").err()).contains("expected a zone such as Europe/Warsaw");
        assertThat(Run.of("count", "--mapping", "m.json").err()).contains("--segments");
        assertThat(Run.of("cont").exitCode()).isEqualTo(2);
    }

    @Test
    void missingFilesEndWithThree() {
        Run run = Run.of("count", "--mapping", "m.json", "--segments", "s.json");
        assertThat(run).isEqualTo(new Run(3, "", "m.json: no such file\n"));
    }
}
