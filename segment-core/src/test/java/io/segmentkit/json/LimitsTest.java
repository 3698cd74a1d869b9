package io.segmentkit.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Absurd documents end in a clear error, not in an overflow of stack or memory. */
class LimitsTest {
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final String TOO_DEEP = "a document may be nested at most 500 deep at line 1, column ";

    private static String nested(String before, int times, String inner, String after) {
        return before.repeat(times) + inner + after.repeat(times);
    }

    private static String nots(int depth) {
        return nested("{'type':'not','operand':", depth - 1, "{'type':'everyone'}", "}");
    }

    private static String alls(int depth) {
        return nested("{'type':'allOf','operands':[", depth - 1, "{'type':'everyone'}", "]}");
    }

    @Test
    @DisplayName("A11 ten megabytes of nesting are refused")
    void refusesMegabytesOfNesting() {
        assertThat(Refused.document("[".repeat(TEN_MEGABYTES)))
                .containsExactly(TOO_DEEP + "501, found \"" + "[".repeat(20) + '"');
        assertThat(Refused.document("{\"a\":".repeat(TEN_MEGABYTES / 5)))
                .containsExactly(TOO_DEEP + "2501, found \"{\\\"a\\\":{\\\"a\\\":{\\\"a\\\":{\\\"a\\\":\"");
        assertThat(Refused.criterion(nots(TEN_MEGABYTES / 25)))
                .singleElement()
                .asString()
                .startsWith(TOO_DEEP);
        assertThat(Refused.criterion(alls(TEN_MEGABYTES / 30)))
                .singleElement()
                .asString()
                .startsWith(TOO_DEEP);
    }

    @Test
    @DisplayName("A11 a criterion of the greatest depth is read and written, one level more is refused at its place")
    void refusesTheLevelBeyondTheLast() {
        for (String deepest : new String[] {nots(Criterion.MAX_DEPTH), alls(Criterion.MAX_DEPTH)}) {
            String document = Refused.documentOf(deepest).replace('\'', '"');
            assertThat(CriterionJson.write(CriterionJson.read(document))).isEqualTo(document);
        }
        assertThat(Refused.criterion(nots(Criterion.MAX_DEPTH + 1)))
                .containsExactly("/criterion" + "/operand".repeat(Criterion.MAX_DEPTH)
                        + ": a criterion may be at most 200 deep");
        assertThat(Refused.criterion(alls(Criterion.MAX_DEPTH + 1)))
                .containsExactly("/criterion" + "/operands/0".repeat(Criterion.MAX_DEPTH)
                        + ": a criterion may be at most 200 deep");
    }

    @Test
    @DisplayName("A11 the condition of a row counts into the depth")
    void countsTheDepthOfConditionsOfRows() {
        String leaf = "{'type':'attribute','attribute':'a','test':{'type':'isPresent'}}";
        String where = nested("{'type':'not','operand':", 199, leaf, "}");
        assertThat(Refused.criterion(
                        "{'type':'record','record':'a','where':" + where + ",'test':{'type':'isPresent'}}"))
                .containsExactly("/criterion/where" + "/operand".repeat(199) + ": a criterion may be at most 200 deep");
    }

    @Test
    void readsTheDeepestCriterionOnHalfTheUsualStack() throws InterruptedException {
        String document = Refused.documentOf(alls(Criterion.MAX_DEPTH)).replace('\'', '"');
        Criterion[] read = new Criterion[1];
        Thread thread =
                new Thread(null, () -> read[0] = CriterionJson.read(document), "half the usual stack", 512 * 1024);
        thread.start();
        thread.join();
        assertThat(read[0]).isNotNull();
    }

    @Test
    void refusesLongDocuments() {
        assertThat(Refused.document(" ".repeat(16 * 1024 * 1024 + 1)))
                .containsExactly("a document may have at most 16777216 characters, found 16777217");
        assertThat(Refused.document("[" + "1,".repeat(1_000_001) + "1]"))
                .containsExactly(
                        "a document may have at most 1000000 values at line 1, column 2000000, found \"1,1,1]\"");
    }

    @Test
    void readsLongListsAndTexts() {
        String values =
                IntStream.range(0, 500_000).mapToObj(i -> "'id" + i + "'").collect(joining(","));
        assertThat(CriterionJson.read(Refused.documentOf("{'type':'attribute','attribute':'id','test':"
                                + "{'type':'oneOf','values':[" + values + "]}}")
                        .replace('\'', '"')))
                .isInstanceOf(Criterion.OfAttribute.class);
        Criterion longText = Criteria.text("note").is("x".repeat(10_000_000));
        assertThat(CriterionJson.read(CriterionJson.write(longText))).isEqualTo(longText);
    }

    @Test
    void listsNoMoreThanAThousandProblems() {
        String operands = Stream.generate(() -> "0").limit(900_000).collect(joining(","));
        assertThat(Refused.criterion("{'type':'allOf','operands':[" + operands + "]}"))
                .hasSize(1_001)
                .startsWith("/criterion/operands/0: expected an object: a criterion, found 0")
                .endsWith("there are more problems than the 1000 listed");
    }

    @Test
    void showsOnlyTheBeginningOfLongTexts() {
        assertThat(Refused.criterion("{'type':'" + "x".repeat(99) + "😀".repeat(1_000) + "'}"))
                .singleElement()
                .asString()
                .startsWith("/criterion/type: unknown kind of criterion, found \"" + "x".repeat(99) + "…\", valid: ");
    }
}
