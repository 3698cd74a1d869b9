package io.segmentkit.schema;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.attribute;
import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.choice;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.labels;
import static io.segmentkit.criteria.Criteria.monthDay;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.value.ValueTests;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Schema SCHEMA = Schema.builder()
            .attributes(text("city"), integer("score"), date("birthday"), timestamp("seen"), monthDay("nameDay"))
            .attributes(choice("kind", "LEAD", "CONTACT"), bool("active"))
            .labels(tags())
            .activity("purchase", number("amount"), text("product"))
            .record("deal", choice("stage", "WON", "LOST"))
            .build();

    private static void assertProblems(Criterion criterion, String... problems) {
        assertThat(SCHEMA.check(criterion)).map(Problem::toString).containsExactly(problems);
    }

    @Test
    void aCriterionThatFitsHasNoProblems() {
        assertProblems(allOf(
                text("city").is("x"),
                integer("score").atLeast(1),
                date("birthday").in(lastDays(3).ignoringYear()),
                timestamp("seen").in(lastHours(3)),
                monthDay("nameDay").in(lastDays(3).ignoringYear()),
                choice("kind", "LEAD").is("LEAD"),
                bool("active").isTrue(),
                tag("anything"),
                activity("purchase")
                        .where(text("product").contains("x"))
                        .average(number("amount"))
                        .atLeast(1.5),
                record("deal").where(choice("stage", "WON").is("WON")).never()));
    }

    @Test
    @DisplayName("A10 all problems come back at once, each with its path, what was found and what is valid")
    void allProblemsComeBackAtOnce() {
        assertProblems(
                allOf(
                        text("town").is("x"),
                        not(anyOf(text("score").is("20"), choice("kind", "X").isNot("X"))),
                        labels("interest").has("sport"),
                        date("birthday").in(lastHours(1)),
                        text("city").test(ValueTests.in(lastDays(1))),
                        activity("purchase")
                                .where(text("sku").is("1"))
                                .sum(number("product"))
                                .atLeast(1),
                        record("order").never()),
                "allOf[0]: unknown attribute, found \"town\","
                        + " valid: city, score, birthday, seen, nameDay, kind, active",
                "allOf[1].not.anyOf[0]: wrong type of value, score is of type integer, found \"20\"",
                "allOf[1].not.anyOf[1]: not a choice of kind, found \"X\", valid: LEAD, CONTACT",
                "allOf[2]: unknown label set, found \"interest\", valid: tag",
                "allOf[3]: only timestamps have hours, birthday is of type date, found in the last 1 hour",
                "allOf[4]: only dates, timestamps and month-days fall within a window, city is of type text,"
                        + " found in the last 1 day",
                "allOf[5].where: unknown attribute, found \"sku\", valid: amount, product",
                "allOf[5].measure: only numbers have a sum, found product: text",
                "allOf[6]: unknown record, found \"order\", valid: deal");
    }

    @Test
    @DisplayName("A10 tests that a type does not have are refused")
    void testsThatATypeDoesNotHaveAreRefused() {
        assertProblems(
                integer("city").greaterThan(1),
                "only numbers, dates and timestamps have an order, city is of type text, found > 1");
        assertProblems(integer("score").is(1.5), "wrong type of value, score is of type integer, found 1.5");
        assertProblems(
                text("kind").startsWith("L"),
                "only texts are searched, kind is of type choice, found starts with \"L\"");
        assertProblems(
                text("kind").ignoringCase().is("lead"),
                "only texts are compared ignoring case, kind is of type choice, found [\"lead\"]");
        assertProblems(
                date("seen").before(LocalDate.EPOCH),
                "wrong type of value, seen is of type timestamp, found 1970-01-01");
        assertProblems(
                monthDay("nameDay").in(lastDays(1)),
                "only a window that does without the year can hold it, nameDay is of type monthDay,"
                        + " found in the last 1 day");
        assertProblems(
                attribute("active", ValueTests.contains("x")),
                "only texts are searched, active is of type boolean, found contains \"x\"");
        assertProblems(activity("purchase").last().in(lastDays(1)), new String[] {});
    }

    @Test
    void requireThrowsWithAllProblems() {
        assertThatThrownBy(
                        () -> SCHEMA.require(allOf(text("a").is("x"), text("b").is("y"))))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageStartingWith("2 problems:\n  allOf[0]: unknown attribute, found \"a\"");
    }

    @Test
    void messagesAreShortWhereDefinitionsAreLong() {
        Criterion wrong = text("score").is("x".repeat(1_000));
        assertThat(SCHEMA.check(wrong).get(0)).asString().hasSizeLessThan(300).endsWith("xxx...");
        List<Criterion> many = Collections.nCopies(100, wrong);
        assertThatThrownBy(() -> SCHEMA.require(allOf(many)))
                .hasMessageStartingWith("100 problems:")
                .hasMessageEndingWith("\n  and 80 more")
                .extracting(thrown -> ((InvalidCriterionException) thrown).problems())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(100);
    }

    @Test
    void aNameDeclaredTwiceIsRefused() {
        assertThatThrownBy(() ->
                        Schema.builder().attributes(text("a"), integer("a")).build())
                .hasMessage("attribute a is declared twice");
        assertThatThrownBy(() -> Schema.builder().activity("x").activity("x"))
                .hasMessage("activity x is declared twice");
    }
}
