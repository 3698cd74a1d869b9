package io.segmentkit.criteria;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.category;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CriterionTextTest {
    private static final TextAttribute CITY = text("city");
    private static final TextAttribute URL = text("url");
    private static final NumberAttribute SCORE = integer("leadScore");
    private static final NumberAttribute AMOUNT = number("amount");
    private static final DateAttribute BIRTHDAY = date("birthday");

    static Stream<Arguments> sentences() {
        ActivityQuery pricing =
                activity("page_view").where(URL.startsWith("/pricing")).in(lastDays(30));
        return Stream.of(
                Arguments.of(
                        allOf(SCORE.greaterThan(20), CITY.is("Warszawa"), category("Media")),
                        "leadScore > 20 and city = \"Warszawa\" and has category \"Media\""),
                Arguments.of(
                        anyOf(SCORE.greaterThan(20), CITY.is("Warszawa"), category("Media")),
                        "leadScore > 20 or city = \"Warszawa\" or has category \"Media\""),
                Arguments.of(BIRTHDAY.in(nextDays(7).ignoringYear()), "birthday in the next 7 days ignoring the year"),
                Arguments.of(
                        pricing.atLeast(3),
                        "at least 3 times page_view where url starts with \"/pricing\" in the last 30 days"),
                Arguments.of(
                        activity("purchase").in(lastDays(90)).sum(AMOUNT).atLeast(500),
                        "sum of amount of purchase in the last 90 days >= 500"),
                Arguments.of(activity("email_open").in(lastDays(180)).never(), "never email_open in the last 180 days"),
                Arguments.of(activity("call").exactly(1), "exactly once call"),
                Arguments.of(activity("call").between(2, 4), "2 to 4 times call"),
                Arguments.of(activity("call").last().in(lastDays(1)), "last time of call in the last 1 day"),
                Arguments.of(
                        record("deal").where(anyOf(CITY.is("a"), CITY.is("b"))).atMost(2),
                        "at most 2 times deal where (city = \"a\" or city = \"b\")"),
                Arguments.of(
                        allOf(anyOf(tag("a"), tags().hasNone("b", "c")), not(tag("churned")), inSegment("newsletter")),
                        "(has tag \"a\" or has none of tag \"b\", \"c\") and not (has tag \"churned\")"
                                + " and in segment \"newsletter\""),
                Arguments.of(saved("good"), "meets \"good\""),
                Arguments.of(
                        CITY.ignoringCase().contains("say \"hi\""), "city contains \"say \\\"hi\\\"\" ignoring case"),
                Arguments.of(SCORE.between(1, 5), "leadScore between 1 and 5"),
                Arguments.of(CITY.noneOf("a", "b"), "city is none of \"a\", \"b\""));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    @DisplayName("A11 a criterion prints as a readable line")
    void aCriterionReadsAsASentence(Criterion criterion, String sentence) {
        assertThat(criterion).hasToString(sentence);
    }
}
