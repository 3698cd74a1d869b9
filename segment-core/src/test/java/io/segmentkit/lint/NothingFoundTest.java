package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.category;
import static io.segmentkit.criteria.Criteria.consent;
import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.lint.LintSchema.AMOUNT;
import static io.segmentkit.lint.LintSchema.BALANCE;
import static io.segmentkit.lint.LintSchema.BIRTHDAY;
import static io.segmentkit.lint.LintSchema.CITY;
import static io.segmentkit.lint.LintSchema.EMAILS;
import static io.segmentkit.lint.LintSchema.ITEMS;
import static io.segmentkit.lint.LintSchema.SCHEMA;
import static io.segmentkit.lint.LintSchema.SCORE;
import static io.segmentkit.lint.LintSchema.SEEN;
import static io.segmentkit.lint.LintSchema.SIZES;
import static io.segmentkit.lint.LintSchema.TODAY;
import static io.segmentkit.time.Windows.inMonths;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.on;
import static io.segmentkit.time.Windows.onWeekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not be found. */
class NothingFoundTest {
    static Stream<Arguments> nothing() {
        return Stream.of(
                clean("a usual one", allOf(SCORE.greaterThan(20), CITY.is("Warszawa"), category("Media"))),
                clean("everyone", everyone()),
                clean("everyone to begin with", allOf(everyone(), tag("vip"))),
                clean("ranges that overlap", anyOf(SCORE.between(1, 5), SCORE.between(3, 9))),
                clean("a fraction between", allOf(BALANCE.greaterThan(20), BALANCE.lessThan(21))),
                clean("several values may differ", allOf(SIZES.greaterThan(20), SIZES.lessThan(10))),
                clean("several texts may differ", allOf(EMAILS.is("a"), EMAILS.isNot("b"), EMAILS.startsWith("c"))),
                clean("a text that has both", allOf(CITY.startsWith("War"), CITY.endsWith("wa"), CITY.contains("x"))),
                clean(
                        "times in two windows",
                        allOf(
                                activity("visit").in(lastDays(7)).never(),
                                activity("visit").in(lastDays(30)).ever())),
                clean(
                        "other rows",
                        allOf(
                                activity("purchase")
                                        .where(AMOUNT.greaterThan(100))
                                        .never(),
                                activity("purchase").where(AMOUNT.lessThan(50)).atLeast(2))),
                clean(
                        "few but dear",
                        allOf(
                                activity("purchase").atMost(2),
                                activity("purchase").sum(AMOUNT).atLeast(1_000_000))),
                clean(
                        "the average is between",
                        allOf(
                                activity("purchase").average(ITEMS).greaterThan(2),
                                activity("purchase").average(ITEMS).lessThan(3))),
                clean("consent as a guard", allOf(anyOf(tag("vip"), SCORE.greaterThan(3)), consent("mail"))),
                clean("consent through two negations", not(anyOf(not(consent("mail")), tag("churned")))),
                clean("those who gave no consent", allOf(consents().hasNone("mail"), anyOf(tag("vip"), tag("new")))),
                clean("W3 has a gap", anyOf(SEEN.in(lastDays(3)), SEEN.in(moreThanDaysAgo(3)))),
                clean(
                        "W17 a Saturday in June",
                        allOf(BIRTHDAY.in(inMonths(Month.JUNE)), BIRTHDAY.in(onWeekdays(DayOfWeek.SATURDAY)))),
                clean(
                        "a leap day on a Monday",
                        allOf(BIRTHDAY.in(on(MonthDay.of(2, 29))), BIRTHDAY.in(onWeekdays(DayOfWeek.MONDAY)))));
    }

    private static Arguments clean(String name, Criterion criterion) {
        return Arguments.of(name, criterion);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nothing")
    @DisplayName("B4 nothing is found where nothing is wrong")
    void nothingIsFound(String name, Criterion criterion) {
        assertThat(Linter.of(SCHEMA, TODAY).lint(criterion)).as(name).isEmpty();
    }

    @Test
    @DisplayName("B4 only the smallest cause is told, not what follows from it")
    void onlyTheCauseIsTold() {
        Criterion never = allOf(SCORE.greaterThan(20), SCORE.lessThan(10), tag("vip"));
        Criterion criterion = allOf(
                anyOf(
                        never,
                        not(activity("purchase")
                                .where(allOf(ITEMS.is(1), ITEMS.is(2)))
                                .ever())),
                tag("x"));
        assertThat(Linter.of(SCHEMA, TODAY).lint(criterion))
                .extracting(Finding::path)
                .containsExactly("allOf[0].anyOf[0]", "allOf[0].anyOf[1].not.where");
    }
}
