package io.segmentkit.json;

import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.segmentkit.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of docs/json.md, as they stand there. */
class JsonDocTest {
    private static final Path DOC = Path.of("../docs/json.md");
    private static final Pattern BLOCK =
            Pattern.compile("^```([^\\n]*)\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** How an example becomes a whole criterion, by what its block is called. */
    private static final Map<String, UnaryOperator<String>> WHOLE = Map.of(
            "json criteria", part -> part,
            "json tests", part -> "{\"type\":\"attribute\",\"attribute\":\"a\",\"test\":" + part + "}",
            "json values",
                    part -> "{\"type\":\"attribute\",\"attribute\":\"a\",\"test\":{\"type\":\"is\",\"value\":" + part
                            + "}}",
            "json windows",
                    part -> "{\"type\":\"attribute\",\"attribute\":\"a\",\"test\":{\"type\":\"in\",\"window\":" + part
                            + "}}",
            "json measures",
                    part -> "{\"type\":\"activity\",\"activity\":\"a\",\"measure\":" + part
                            + ",\"test\":{\"type\":\"isPresent\"}}");

    private static List<MatchResult> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(DOC)).results().toList();
    }

    private static List<String> blocks(String name) throws IOException {
        return blocks().stream()
                .filter(block -> block.group(1).equals(name))
                .map(block -> block.group(2))
                .toList();
    }

    private static Stream<String> documents() throws IOException {
        Stream<String> documents = blocks("json").stream().map(JsonTree::parse).map(JsonTree::text);
        return Stream.concat(documents, blocks().stream().flatMap(JsonDocTest::wholes));
    }

    private static Stream<String> wholes(MatchResult block) {
        UnaryOperator<String> whole = WHOLE.get(block.group(1));
        return whole == null
                ? Stream.empty()
                : StreamSupport.stream(JsonTree.parse(block.group(2)).spliterator(), false)
                        .map(JsonTree::text)
                        .map(part -> "{\"version\":1,\"criterion\":" + whole.apply(part) + "}");
    }

    @TestFactory
    @DisplayName("A11 every example of the documentation is read, written as it stands and admitted by the JSON Schema")
    Stream<DynamicTest> examplesAreReadAndWritten() throws IOException {
        return documents()
                .map(document -> DynamicTest.dynamicTest(document, () -> {
                    assertThat(CriterionJson.write(CriterionJson.read(document)))
                            .isEqualTo(document);
                    assertThat(JsonSchemaTest.admits(document)).isTrue();
                }));
    }

    @Test
    @DisplayName("A11 every kind is documented")
    void examplesHaveEveryKind() throws IOException {
        TreeSet<String> documented = new TreeSet<>();
        documents()
                .map(JsonTree::parse)
                .map(tree -> tree.findValuesAsText("type"))
                .forEach(documented::addAll);
        assertThat(documented).isEqualTo(GoldenFilesTest.kinds());
    }

    @Test
    @DisplayName("A10 the problems of the documentation's wrong example are those that it lists")
    void wrongExampleHasTheProblemsListed() throws IOException {
        Schema schema = Schema.builder()
                .attributes(text("city"), integer("leadScore"), date("birthday"))
                .build();
        JsonNode wrong = JsonTree.parse(blocks("json wrong").get(0));
        assertThat(String.join("\n", Refused.lines(() -> CriterionJson.read(JsonTree.text(wrong), schema))))
                .isEqualTo(blocks("text").get(0));
    }

    @Test
    void noBlockIsLeftOut() throws IOException {
        assertThat(blocks().stream().map(block -> block.group(1)))
                .allMatch(name -> WHOLE.containsKey(name)
                        || List.of("json", "json wrong", "text", "java").contains(name));
    }
}
