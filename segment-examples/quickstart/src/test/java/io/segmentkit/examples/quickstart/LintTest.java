package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
    private static final String SEGMENTS = """
            {"version": 1,
             "segments": [
               {"name": "hot", "criterion": {"type": "anyOf", "operands": [
                 {"type": "attribute", "attribute": "leadScore", "test": {"type": "greaterThan", "value": 20}},
                 {"type": "attribute", "attribute": "leadScore", "test": {"type": "greaterThan", "value": 30}}]}},
               {"name": "warm", "criterion":
                 {"type": "attribute", "attribute": "leadScore", "test": {"type": "atMost", "value": 20}}}],
             "saved": [
               {"name": "to write to", "criterion": {"type": "anyOf", "operands": [
                 {"type": "segment", "segment": "hot"},
                 {"type": "labels", "set": "consent", "has": "any", "labels": ["newsletter"]}]}}]}
            """;

    @TempDir
    private Path folder;

    private Run lint(String... more) throws Exception {
        Run.of("sample", "--to", folder.resolve("shop").toString());
        Path segments = Files.writeString(folder.resolve("segments.json"), SEGMENTS);
        String[] command = new String[more.length + 5];
        command[0] = "lint";
        System.arraycopy(more, 0, command, 1, more.length);
        command[more.length + 1] = "--mapping";
        command[more.length + 2] =
                folder.resolve("shop").resolve("mapping.json").toString();
        command[more.length + 3] = "--segments";
        command[more.length + 4] = segments.toString();
        return Run.of(command);
    }

    @Test
    @DisplayName("B4 lint prints what is wrong with each segment and saved criterion, and what is between them")
    void allAreLookedAt() throws Exception {
        Run run = lint();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                hot
                  anyOf[1]: adds nothing: whatever meets it meets leadScore > 20 anyway
                    anyOf[1]: leadScore > 30
                    anyOf[0]: leadScore > 20
                    witness: leadScore 31

                to write to
                  anyOf[1]: is no guard: the criterion holds without this consent; ask for it outside of every "any of"
                    anyOf[1]: has consent "newsletter"
                    witness: leadScore 21

                between them
                  hot is inside to write to
                    hot: leadScore > 20 or leadScore > 30
                    to write to: in segment "hot" or has consent "newsletter"
                    witness: leadScore 19, consent "newsletter"

                found as of 2026-05-07T08:00:00Z in Europe/Warsaw
                """);
    }

    @Test
    @DisplayName("B4 lint says where segments are no partition, as JSON too, and that nothing was found")
    void someAreLookedAt() throws Exception {
        assertThat(lint("hot", "warm", "--partition").out())
                .contains("a profile can be in none of hot, warm")
                .contains("witness: a profile that has nothing")
                .doesNotContain("overlaps");
        assertThat(lint("warm").out()).isEqualTo("nothing found as of 2026-05-07T08:00:00Z in Europe/Warsaw\n");
        assertThat(lint("hot", "--json", "--as-of", "2026-05-08").out())
                .startsWith("{\"asOf\":\"2026-05-07T22:00:00Z in Europe/Warsaw\",\"segments\":[{\"name\":\"hot\","
                        + "\"findings\":[{\"kind\":\"addsNothing\",\"path\":\"anyOf[1]\"")
                .endsWith("\"between\":[]}\n");
        assertThat(lint("cold").exitCode()).isEqualTo(2);
        assertThat(lint("cold").err()).contains("unknown segment \"cold\", valid: hot, warm");
    }
}
