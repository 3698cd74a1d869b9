package io.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.random.ExampleSchema;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever becomes of a valid document, it is a criterion or it is refused with problems, and nothing else happens. */
class ReadsOrRefusesTest {
    private static final String LETTERS = "{}[]:,\"\\ 0123456789-+.eEtfnul/'aTZ\ud83d\u0000\n";
    private static final String[] PIECES = {
        "null",
        "true",
        "-1",
        "1e400",
        "0.5",
        "\"\"",
        "\" \"",
        "\"\\ud800\"",
        "[]",
        "{}",
        "[[]]",
        "{\"type\":\"everyone\"}",
        "{\"type\":\"not\",\"operand\":{\"type\":\"everyone\"}}",
        "{\"date\":\"2025-02-30\"}",
        "{\"monthDay\":\"--13-01\"}",
        "{\"type\":\"lastDays\",\"days\":-5}",
        "{\"type\":\"first\"}",
        "{\"type\":\"between\",\"from\":2,\"to\":1}",
        "\"allOf\"",
        "{\"type\":null}",
        "\"2025-05-07\"",
        "99999999999999999999"
    };

    @Provide
    Arbitrary<Criterion> criteria() {
        return ExampleSchema.criteria(3);
    }

    @Property
    @Label("A11 changes of letters give a criterion or an InvalidCriterionException, nothing else")
    void changedText(
            @ForAll("criteria") Criterion criterion,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 5) int times) {
        StringBuilder text = new StringBuilder(CriterionJson.write(criterion));
        for (int i = 0; i < times && text.length() > 1; i++) {
            int at = random.nextInt(text.length() - 1);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, letter);
                case 2 -> text.setCharAt(at, letter);
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                default -> text.setLength(at + 1);
            }
        }
        readOrRefuse(text.toString());
    }

    @Property
    @Label("A11 changes of parts give a criterion or an InvalidCriterionException whose pointers lead somewhere")
    void changedTree(
            @ForAll("criteria") Criterion criterion,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int times) {
        JsonNode tree = JsonTree.parse(CriterionJson.write(criterion));
        for (int i = 0; i < times; i++) {
            List<JsonNode> inner = new ArrayList<>();
            collect(tree, inner);
            change(inner.get(random.nextInt(inner.size())), random);
        }
        for (Problem problem : readOrRefuse(JsonTree.text(tree))) {
            assertThat(tree.at(problem.path()).isMissingNode())
                    .as(problem.toString())
                    .isFalse();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainerNode()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    private static void change(JsonNode node, Random random) {
        JsonNode piece = JsonTree.parse(PIECES[random.nextInt(PIECES.length)]);
        if (node instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.add(piece);
            } else {
                array.set(random.nextInt(array.size()), piece);
            }
        } else if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("x/~" + name, object.remove(name));
                default -> object.set(name, piece);
            }
        }
    }

    private static List<Problem> readOrRefuse(String text) {
        List<Problem> problems = List.of();
        try {
            Criterion read = CriterionJson.read(text);
            assertThat(CriterionJson.read(CriterionJson.write(read))).isEqualTo(read);
        } catch (InvalidCriterionException refused) {
            assertThat(refused.problems()).isNotEmpty();
            assertThat(refused).hasNoCause();
            problems = refused.problems();
        }
        try {
            CriterionJson.read(text, ExampleSchema.ROTATED);
        } catch (InvalidCriterionException refused) {
            assertThat(refused.problems()).containsAll(problems);
        }
        return problems;
    }
}
