package io.segmentkit.json;

import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.Window;
import io.segmentkit.time.Windows;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of a document of the host's own. */
class JsonTreeTest {
    private static final JsonNode SEGMENTS = JsonTree.parse("""
            {"segments": [{"name": "vip", "criterion": {"type": "attribute", "attribute": "score",
                                                        "test": {"type": "between", "from": 5, "to": 1}}}],
             "window": {"type": "lastDays", "days": -1},
             "value": {"date": "yesterday"}}
            """);

    static List<Value> extremes() {
        return List.of(
                new Value.Date(LocalDate.MIN),
                new Value.Date(LocalDate.MAX),
                new Value.Date(LocalDate.of(-1, 1, 1)),
                new Value.Date(LocalDate.of(10_000, 1, 1)),
                new Value.Timestamp(Instant.MIN),
                new Value.Timestamp(Instant.MAX),
                new Value.Timestamp(Instant.parse("2025-05-07T10:00:00.123456789Z")),
                Value.Decimal.of(new BigDecimal("9".repeat(100) + "." + "9".repeat(100))),
                Value.Decimal.of(new BigDecimal("-1e-100")),
                Value.Decimal.of(Long.MIN_VALUE),
                new Value.Text("\u0000\u2028\ufeff\uffff"));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void valuesAtTheEndsOfTheirTypesGoToTextAndBack(Value value) {
        JsonNode tree = JsonTree.of(value);
        assertThat(JsonTree.value(tree, "")).isEqualTo(value);
        assertThat(JsonTree.value(JsonTree.parse(JsonTree.text(tree)), "")).isEqualTo(value);
        assertThat(JsonSchemaTest.admits(CriterionJson.write(
                        io.segmentkit.criteria.Criteria.attribute("a", io.segmentkit.value.ValueTests.is(value)))))
                .isTrue();
    }

    @Test
    void windowsGoToTreesAndBack() {
        Window window = Windows.nextDays(7).ignoringYear();
        assertThat(JsonTree.window(JsonTree.of(window), "/in")).isEqualTo(window);
        assertThat(JsonTree.text(JsonTree.of(window)))
                .isEqualTo("{\"type\":\"ignoringYear\",\"window\":{\"type\":\"nextDays\",\"days\":7}}");
    }

    @Test
    void pointersOfProblemsBeginAtThePart() {
        JsonNode criterion = SEGMENTS.at("/segments/0/criterion");
        assertThat(Refused.lines(() -> JsonTree.criterion(criterion, "/segments/0/criterion")))
                .containsExactly("/segments/0/criterion/test: range is inverted or empty: from 5 to 1");
        assertThat(Refused.lines(() -> JsonTree.criterion(
                        criterion,
                        "/segments/0/criterion",
                        Schema.builder().attributes(integer("age")).build())))
                .containsExactly(
                        "/segments/0/criterion/attribute: unknown attribute, found \"score\", valid: age",
                        "/segments/0/criterion/test: range is inverted or empty: from 5 to 1");
        assertThat(Refused.lines(() -> JsonTree.window(SEGMENTS.get("window"), "/window")))
                .containsExactly("/window/days: days must be 0 to 1000000, found -1");
        assertThat(Refused.lines(() -> JsonTree.value(SEGMENTS.get("value"), "/value")))
                .containsExactly("/value/date: expected a date such as \"2025-05-07\", found \"yesterday\"");
    }

    @Test
    void treesOfOtherMappersAreRead() throws JsonProcessingException {
        Criterion criterion = number("balance").atLeast(new BigDecimal("0.1"));
        JsonNode tree = new ObjectMapper().readTree(JsonTree.text(JsonTree.of(criterion)));
        assertThat(tree.at("/test/value")).isInstanceOf(DoubleNode.class);
        assertThat(JsonTree.criterion(tree, "")).isEqualTo(criterion);
    }

    @Test
    void whatNoTextCanBecomeIsRefused() {
        String expected =
                "/v: expected a value: a text, a number, true, false or an object with a date, a timestamp or a"
                        + " monthDay, found ";
        assertThat(Refused.lines(() -> JsonTree.value(DoubleNode.valueOf(Double.NaN), "/v")))
                .containsExactly(expected + "NaN");
        assertThat(Refused.lines(() -> JsonTree.value(new POJONode(Instant.MIN), "/v")))
                .containsExactly(expected + "something else");
        assertThat(Refused.lines(() -> JsonTree.value(MissingNode.getInstance(), "/v")))
                .containsExactly(expected + "something else");
    }

    @Test
    void textsAreParsedStrictly() {
        assertThat(Refused.lines(() -> JsonTree.parse("{\"a\": 1, \"a\": 2}")))
                .containsExactly("/a: duplicate field, found \"a\"");
        assertThat(JsonTree.parse("0.10000000000000000000000001").decimalValue())
                .isEqualTo(new BigDecimal("0.10000000000000000000000001"));
        assertThat(JsonTree.parse("7").isInt()).isTrue();
    }
}
