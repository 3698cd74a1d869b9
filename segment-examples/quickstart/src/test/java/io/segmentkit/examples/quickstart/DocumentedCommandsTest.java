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

/** What docs/quickstart.md shows of commands is what they print. */
class DocumentedCommandsTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "quickstart.md");
    private static final String PROGRAM = "./quickstart ";
    private static final String SEGMENTS = PROGRAM + "segments ";

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
            Run run = run(command.substring(PROGRAM.length()).split(" "));
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

    @Test
    void whatTimeBringsIsPrintedAsThePageShows() throws IOException {
        isPrintedAsShown(section("## What time brings", "## What is wrong with segments"));
    }

    @Test
    void whatIsWrongIsPrintedAsThePageShows() throws IOException {
        isPrintedAsShown(section("## What is wrong with segments", "## The mapping"));
    }

    private static void isPrintedAsShown(List<String> section) {
        List<String> commands =
                section.stream().filter(line -> line.startsWith(PROGRAM)).toList();
        assertThat(commands).hasSize(2);
        String shown = String.join("\n", section);
        for (String command : commands) {
            Run run = Run.of(command.substring(PROGRAM.length()).split(" "));
            assertThat(run.exitCode()).as(command + "\n" + run.err()).isZero();
            assertThat(shown).contains(command + "\n```\n```\n" + run.out() + "```");
        }
    }

    private static List<String> section() throws IOException {
        return section("## Segments that are kept", "### Contacts");
    }

    private static List<String> section(String first, String next) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(first))
                .takeWhile(line -> !line.equals(next))
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
