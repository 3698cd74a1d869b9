package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/quickstart.md says of segments that are kept is what they do. */
class DocumentedCommandsTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "quickstart.md");
    private static final String SEGMENTS = "./quickstart segments ";

    @TempDir
    private Path folder;

    @Test
    void theCommandsOnTheSamplePrintWhatThePageShows() throws IOException {
        List<String> page = section();
        List<String> printed = new ArrayList<>();
        List<String> commands =
                page.stream().filter(line -> line.startsWith(SEGMENTS)).toList();
        assertThat(commands).hasSizeGreaterThan(4);
        for (String command : commands) {
            Run run = run(command.substring("./quickstart ".length()).split(" "));
            assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
            run.out().lines().forEach(printed::add);
        }
        List<String> shown = page.stream()
                .dropWhile(line -> !line.startsWith("segment "))
                .takeWhile(line -> !line.equals("```"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(printed).containsAll(shown);
    }

    private List<String> section() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals("## Segments that are kept"))
                .takeWhile(line -> !line.equals("### Contacts"))
                .toList();
    }

    private Run run(String... command) {
        List<String> places = new ArrayList<>(
                List.of("--store", folder.resolve("segments.sqlite").toString()));
        if (List.of(command).contains("--export")) {
            places.addAll(List.of("--to", folder.resolve("exports").toString()));
        }
        return Run.of(Stream.concat(Stream.of(command), places.stream()).toArray(String[]::new));
    }
}
