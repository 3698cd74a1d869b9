package io.segmentkit.examples.tasks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every piece of Java in README and docs stands, white space aside, in an example that a test runs. */
class SnippetsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    /** Without white space, so that a snippet may break its lines elsewhere. */
    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void snippetsAreCutFromExamples() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("tasks", "databases", "host")) {
            sources.addAll(files(Path.of("..", module, "src", "main", "java"), ".java"));
        }
        String examples = sources.stream()
                .map(SnippetsTest::read)
                .map(SnippetsTest::plain)
                .collect(joining("\n\n"));
        List<Path> pages = Stream.concat(
                        Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md").stream())
                .toList();
        List<String> snippets = pages.stream()
                .flatMap(page -> JAVA.matcher(read(page)).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(3);
        assertThat(snippets).allSatisfy(snippet -> assertThat(examples).contains(plain(snippet)));
    }
}
