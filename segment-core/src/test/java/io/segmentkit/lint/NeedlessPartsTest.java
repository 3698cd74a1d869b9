package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.consent;
import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.lint.FindingKind.ADDS_NOTHING;
import static io.segmentkit.lint.FindingKind.IMPLIED;
import static io.segmentkit.lint.FindingKind.UNGUARDED_CONSENT;
import static io.segmentkit.lint.LintSchema.AMOUNT;
import static io.segmentkit.lint.LintSchema.BIRTHDAY;
import static io.segmentkit.lint.LintSchema.CITY;
import static io.segmentkit.lint.LintSchema.EMAILS;
import static io.segmentkit.lint.LintSchema.PRODUCT;
import static io.segmentkit.lint.LintSchema.SCORE;
import static io.segmentkit.lint.LintSchema.SEEN;
import static io.segmentkit.lint.LintSchema.STAGE;
import static io.segmentkit.lint.LintSchema.TIER;
import static io.segmentkit.lint.LintSchema.TODAY;
import static io.segmentkit.lint.LintSchema.asOf;
import static io.segmentkit.time.Windows.anyDay;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.on;
import static io.segmentkit.time.Windows.thisMonth;
import static io.segmentkit.time.Windows.thisYear;
import static io.segmentkit.time.Windows.today;
import static io.segmentkit.time.Windows.until;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.AsOf;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts that a criterion can do without, and consents that are no guard, which must be found. */
class NeedlessPartsTest {
    private static Arguments row(String name, Criterion criterion, FindingKind kind, String path) {
        return row(name, criterion, kind, path, TODAY);
    }

    private static Arguments row(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        return Arguments.of(name, criterion, kind, path, asOf);
    }

    static Stream<Arguments> addsNothing() {
        return Stream.of(
                row("the smaller range", anyOf(SCORE.greaterThan(20), SCORE.greaterThan(30)), ADDS_NOTHING, "anyOf[1]"),
                row(
                        "the smaller one first",
                        anyOf(SCORE.greaterThan(30), SCORE.greaterThan(20)),
                        ADDS_NOTHING,
                        "anyOf[0]"),
                row("the same twice", anyOf(tag("a"), tag("b"), tag("a")), ADDS_NOTHING, "anyOf[2]"),
                row(
                        "a text of a list",
                        anyOf(CITY.oneOf("Gdynia", "Warszawa"), CITY.is("Gdynia")),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "a text that begins so",
                        anyOf(CITY.startsWith("Wa"), CITY.is("Warszawa")),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "a longer beginning",
                        anyOf(CITY.startsWith("Wa"), CITY.startsWith("Warsz")),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "a beginning is somewhere",
                        anyOf(CITY.contains("ar"), CITY.startsWith("Warsz")),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "a narrower window",
                        anyOf(SEEN.in(lastDays(30)), SEEN.in(lastHours(24))),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "3 times are 2 times",
                        anyOf(activity("visit").atLeast(2), activity("visit").atLeast(3)),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "2 in 7 days are 2 in 30",
                        anyOf(
                                activity("visit").in(lastDays(30)).atLeast(2),
                                activity("visit").in(lastDays(7)).atLeast(2)),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "with more conditions",
                        anyOf(tag("vip"), allOf(tag("vip"), SCORE.greaterThan(3))),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "cannot hold here",
                        allOf(SCORE.greaterThan(20), anyOf(tag("vip"), SCORE.lessThan(10))),
                        ADDS_NOTHING,
                        "allOf[1].anyOf[1]"),
                row(
                        "inside a negation",
                        not(anyOf(SCORE.greaterThan(20), SCORE.greaterThan(30))),
                        ADDS_NOTHING,
                        "not.anyOf[1]"),
                row(
                        "two branches together",
                        anyOf(SCORE.lessThan(10), SCORE.atLeast(5), SCORE.between(3, 7)),
                        ADDS_NOTHING,
                        "anyOf[2]"),
                row(
                        "a birthday this year",
                        anyOf(BIRTHDAY.in(thisYear().ignoringYear()), BIRTHDAY.in(today().ignoringYear())),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "W15 a leap day's anniversary",
                        anyOf(
                                BIRTHDAY.in(on(LocalDate.of(2026, 2, 28)).ignoringYear()),
                                BIRTHDAY.in(on(MonthDay.of(2, 29)))),
                        ADDS_NOTHING,
                        "anyOf[1]"),
                row(
                        "in a condition on rows",
                        activity("purchase")
                                .where(anyOf(AMOUNT.greaterThan(1), AMOUNT.is(5)))
                                .ever(),
                        ADDS_NOTHING,
                        "where.anyOf[1]"));
    }

    static Stream<Arguments> implied() {
        return Stream.of(
                row("the larger range", allOf(SCORE.greaterThan(20), SCORE.greaterThan(10)), IMPLIED, "allOf[1]"),
                row("between and in", allOf(SCORE.between(1, 3), SCORE.oneOf(2, 3)), IMPLIED, "allOf[0]"),
                row("is present", allOf(CITY.isPresent(), CITY.is("Gdynia")), IMPLIED, "allOf[0]"),
                row("is not another", allOf(CITY.is("Gdynia"), CITY.isNot("Warszawa")), IMPLIED, "allOf[1]"),
                row("none of others", allOf(TIER.is("gold"), TIER.noneOf("silver", "bronze")), IMPLIED, "allOf[1]"),
                row(
                        "rest of the choices",
                        allOf(TIER.isPresent(), TIER.noneOf("silver", "bronze"), TIER.is("gold")),
                        IMPLIED,
                        "allOf[2]"),
                row("nested not", allOf(tag("a"), not(not(tag("a")))), IMPLIED, "allOf[1]"),
                row("one of all labels", allOf(tags().hasAll("a", "b"), tag("a")), IMPLIED, "allOf[1]"),
                row(
                        "ever and at least twice",
                        allOf(activity("visit").ever(), activity("visit").atLeast(2)),
                        IMPLIED,
                        "allOf[0]"),
                row("W2 a wider window", allOf(SEEN.in(lastDays(3)), SEEN.in(lastDays(30))), IMPLIED, "allOf[1]"),
                row("any day", allOf(SEEN.in(anyDay()), SEEN.isPresent()), IMPLIED, "allOf[1]"),
                row(
                        "this month is before its end",
                        allOf(BIRTHDAY.in(thisMonth()), BIRTHDAY.in(until(LocalDate.of(2026, 5, 31)))),
                        IMPLIED,
                        "allOf[1]"),
                row(
                        "an any of that is met",
                        allOf(SCORE.greaterThan(20), anyOf(SCORE.greaterThan(10), tag("vip"))),
                        IMPLIED,
                        "allOf[1]"),
                row(
                        "all records, and some",
                        allOf(
                                record("deal").where(STAGE.is("won")).ever(),
                                record("deal").ever()),
                        IMPLIED,
                        "allOf[1]"),
                row(
                        "bought something for 500",
                        allOf(
                                activity("purchase").max(AMOUNT).atLeast(500),
                                activity("purchase").ever()),
                        IMPLIED,
                        "allOf[1]"),
                row("several values", allOf(EMAILS.is("a@b.c"), EMAILS.contains("@")), IMPLIED, "allOf[1]"),
                row(
                        "products in a purchase",
                        allOf(
                                activity("purchase").distinct(PRODUCT).atLeast(2),
                                activity("purchase").atLeast(2)),
                        IMPLIED,
                        "allOf[1]"),
                row("not met beside", anyOf(tag("a"), allOf(not(tag("a")), tag("b"))), IMPLIED, "anyOf[1].allOf[0]"));
    }

    static Stream<Arguments> unguardedConsent() {
        return Stream.of(
                row("one of several", anyOf(tag("vip"), consent("mail")), UNGUARDED_CONSENT, "anyOf[1]"),
                row(
                        "in one branch only",
                        anyOf(tag("vip"), allOf(consent("mail"), SCORE.greaterThan(3))),
                        UNGUARDED_CONSENT,
                        "anyOf[1].allOf[0]"),
                row(
                        "double negation",
                        not(allOf(not(tag("vip")), consents().hasNone("mail"))),
                        UNGUARDED_CONSENT,
                        "not.allOf[1]"),
                row(
                        "two channels",
                        anyOf(allOf(consent("mail"), EMAILS.isPresent()), consent("sms")),
                        UNGUARDED_CONSENT,
                        "anyOf[0].allOf[0]"),
                row(
                        "with a count",
                        anyOf(activity("visit").atLeast(2), consent("mail")),
                        UNGUARDED_CONSENT,
                        "anyOf[1]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"addsNothing", "implied", "unguardedConsent"})
    @DisplayName("B4 branches that add nothing, tests that others imply and unguarded consents (S9) are found")
    void isFound(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        FoundOnce.check(name, criterion, kind, path, asOf);
    }
}
