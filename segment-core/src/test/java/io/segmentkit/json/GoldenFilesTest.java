package io.segmentkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written, byte for byte. {@code -Dgolden=write} writes the files anew; a change then shows in review. */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/segmentkit/json/golden");

    /** Every kind that a document can name in {@code type}. */
    static Set<String> kinds() {
        return Documents.byName().values().stream()
                .flatMap(criterion -> JsonTree.of(criterion).findValuesAsText("type").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    @DisplayName("A11 each kind of node is written as its golden file and read from it")
    Stream<DynamicTest> eachKindIsAsItsFile() {
        return Documents.byName().entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.getKey(), () -> compare(file(document.getKey()), document.getValue())));
    }

    @Test
    void thereIsNoFileWithoutADocument() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrderElementsOf(Documents.byName().keySet().stream()
                            .map(GoldenFilesTest::file)
                            .toList());
        }
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }

    private static void compare(Path file, Criterion criterion) throws IOException {
        String json = CriterionJson.write(criterion) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json, UTF_8);
        }
        assertThat(json).isEqualTo(Files.readString(file, UTF_8));
        assertThat(CriterionJson.read(json)).isEqualTo(criterion);
    }
}
