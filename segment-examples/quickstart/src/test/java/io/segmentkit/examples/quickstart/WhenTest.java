package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What time brings, against the same questions asked later. */
class WhenTest {
    /** The day and the members of each line of a forecast. */
    private static List<String> forecast(Run run) {
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .filter(line -> line.matches("\\d{4}-.*"))
                .map(line -> line.split(" +", -1))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();
    }

    private static boolean isMember(String segment, String id, String asOf) {
        return Run.of("members", segment, "--as-of", asOf).out().lines().anyMatch(id::equals);
    }

    @Test
    @DisplayName("B3 a forecast says what is counted at the same time of those days")
    void forecastIsWhatIsCountedThen() {
        List<Map<String, Long>> counted = Stream.of("2026-05-07T10:00", "2026-05-08T10:00", "2026-05-09T10:00")
                .map(moment -> Run.of("count", "--as-of", moment).counts())
                .toList();
        for (String segment : List.of("hotLead", "target", "here48Hours")) {
            assertThat(forecast(Run.of("forecast", segment, "--days", "2")))
                    .containsExactly(
                            "2026-05-07 " + counted.get(0).get(segment),
                            "2026-05-08 " + counted.get(1).get(segment),
                            "2026-05-09 " + counted.get(2).get(segment));
        }
    }

    @Test
    @DisplayName("B3 a profile enters and leaves at the moments that when prints, in between it is a member")
    void entersAndLeavesThen() {
        Run when = Run.of("when", "birthdaySoon", "--id", "C0001", "--until", "2026-06-03T12:00");
        assertThat(when.err()).isEmpty();
        assertThat(when.out())
                .startsWith("C0001 is not in birthdaySoon as of 2026-05-07T08:00:00Z in Europe/Warsaw\n"
                        + "enters at 2026-05-28T00:00:00+02:00, ")
                .endsWith("\n2026-05-28T00:00:00+02:00  2026-06-03T12:00:00+02:00\n");
        assertThat(isMember("birthdaySoon", "C0001", "2026-05-27T23:59:59")).isFalse();
        assertThat(isMember("birthdaySoon", "C0001", "2026-05-28")).isTrue();
        assertThat(isMember("birthdaySoon", "C0001", "2026-06-03T12:00")).isTrue();
        assertThat(isMember("birthdaySoon", "C0001", "2026-06-04")).isFalse();
    }

    @Test
    @DisplayName("B3 W10 hours end at the second that when prints, as JSON too")
    void hoursEndAtTheSecond() {
        Run when = Run.of("when", "here48Hours", "--id", "C0002");
        assertThat(when.out()).contains(" is in ").contains("\nleaves at 2026-05-08T06:03:00+02:00, ");
        assertThat(isMember("here48Hours", "C0002", "2026-05-08T06:02:59")).isTrue();
        assertThat(isMember("here48Hours", "C0002", "2026-05-08T06:03:00")).isFalse();
        assertThat(Run.of("when", "here48Hours", "--id", "C0002", "--until", "2026-06-01", "--json"))
                .isEqualTo(new Run(
                        0,
                        "{\"segment\":\"here48Hours\",\"id\":\"C0002\",\"asOf\":\"2026-05-07T08:00:00Z in"
                                + " Europe/Warsaw\",\"until\":\"2026-05-31T22:00:00Z\",\"holds\":true,\"nextChange\":\"2026-05-08T04:03:00Z\",\"memberships\":[{\"from\":\"2026-05-07T08:00:00Z\",\"until\":\"2026-05-08T04:03:00Z\"}]}\n",
                        ""));
    }

    @Test
    void whatDoesNotChangeStaysSo() {
        String member =
                Run.of("members", "summerBirthday").out().lines().findFirst().orElseThrow();
        assertThat(Run.of("when", "summerBirthday", "--id", member, "--until", "2028-01-01")
                        .out())
                .contains(member + " is in summerBirthday")
                .contains("\nstays so until 2028-01-01T00:00:00+01:00, ");
        assertThat(Run.of("when", "leapDayBirthday", "--id", "C0001").out())
                .contains("is not in")
                .doesNotContain("from ");
    }

    @Test
    void linesAreAsWideAsIsSaid() {
        assertThat(Run.of("forecast", "newsletter", "--days", "3", "--width", "100")
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 100)
                .anyMatch(line -> line.length() > 90);
        assertThat(Run.of("forecast", "newsletter", "--days", "3", "--width", "1")
                        .out())
                .contains("  " + "█".repeat(10) + "\n")
                .doesNotContain("█".repeat(11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "duckdb"})
    @DisplayName("B3 databases are asked once for each day, and read a profile to say when")
    void databasesForecast(String product, @TempDir Path folder) throws Exception {
        String url = "jdbc:" + product + ":" + folder.resolve("people." + product);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"people\" (\"id\" bigint, \"born\" date)");
            statement.execute("insert into \"people\" values (1, '1990-05-08'), (2, '1980-05-09'), (3, null)");
        }
        Path tables = Files.writeString(folder.resolve("tables.json"), """
            {"version": 1, "profiles": {"table": "people", "id": "id", "attributes": {"born": {"type": "date"}}}}\
            """);
        Path segments = Files.writeString(folder.resolve("segments.json"), """
            {"version": 1, "segments": [], "saved": [{"name": "tomorrow", "criterion":
              {"type": "attribute", "attribute": "born", "test": {"type": "in", "window":
                {"type": "ignoringYear", "window": {"type": "nextDays", "days": 1}}}}}]}\
            """);
        String[] place = {"--jdbc-url", url, "--tables", tables.toString(), "--segments", segments.toString()};
        Run run = run(place, "forecast", "tomorrow", "--as-of", "2026-05-07", "--days", "2");
        assertThat(forecast(run)).containsExactly("2026-05-07 1", "2026-05-08 1", "2026-05-09 0");
        assertThat(run(place, "when", "tomorrow", "--id", "2", "--as-of", "2026-05-07")
                        .out())
                .endsWith("from                  until\n2026-05-08T00:00:00Z  2026-05-09T00:00:00Z\n");
        assertThat(run(place, "when", "tomorrow", "--id", "4").err())
                .startsWith("there is no profile with the id \"4\"\n");
    }

    private static Run run(String[] place, String... command) {
        return Run.of(Stream.of(command, place).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Run.of("when", "vip", "--id", "C0001").exitCode()).isEqualTo(2);
        assertThat(Run.of("when", "vip", "--id", "C0001").err())
                .contains("unknown segment \"vip\", valid: mediaInWarsaw, ");
        assertThat(Run.of("forecast", "vip").err()).contains("unknown segment \"vip\", valid: mediaInWarsaw, ");
        assertThat(Run.of("when", "silent").err()).contains("--id");
        assertThat(Run.of("when", "silent", "--id", "X").err()).contains("there is no profile with the id \"X\"");
        assertThat(Run.of("when", "silent", "--id", "C0001", "--until", "2026-05-07")
                        .err())
                .contains("--until must be after 2026-05-07T08:00:00Z in Europe/Warsaw, found 2026-05-06T22:00:00Z");
        assertThat(Run.of("when", "silent", "--id", "C0001", "--until", "soon").err())
                .contains("expected a date or time such as 2026-05-07")
                .contains("found \"soon\"");
        assertThat(Run.of("forecast", "silent", "--days", "-1")).isEqualTo(new Run(2, "", """
            days must not be negative, found -1
            Try 'quickstart forecast --help' for what it takes.
            """));
        assertThat(Run.of("forecast", "silent", "--days", "9999999").err()).contains("9999");
    }
}
