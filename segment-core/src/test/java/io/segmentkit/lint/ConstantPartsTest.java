package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.lint.FindingKind.ALWAYS_HOLDS;
import static io.segmentkit.lint.FindingKind.NEVER_HOLDS;
import static io.segmentkit.lint.LintSchema.ACTIVE;
import static io.segmentkit.lint.LintSchema.AMOUNT;
import static io.segmentkit.lint.LintSchema.BALANCE;
import static io.segmentkit.lint.LintSchema.BIRTHDAY;
import static io.segmentkit.lint.LintSchema.CITY;
import static io.segmentkit.lint.LintSchema.PRODUCT;
import static io.segmentkit.lint.LintSchema.SCORE;
import static io.segmentkit.lint.LintSchema.SEEN;
import static io.segmentkit.lint.LintSchema.SIZES;
import static io.segmentkit.lint.LintSchema.STAGE;
import static io.segmentkit.lint.LintSchema.TIER;
import static io.segmentkit.lint.LintSchema.TODAY;
import static io.segmentkit.lint.LintSchema.asOf;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.olderThanDays;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Windows;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contradictions and what cannot be otherwise, which must be found. */
class ConstantPartsTest {
    private static final LocalDate JANUARY_2020 = LocalDate.of(2020, 1, 1);

    private static Arguments row(String name, Criterion criterion, FindingKind kind, String path) {
        return row(name, criterion, kind, path, TODAY);
    }

    private static Arguments row(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        return Arguments.of(name, criterion, kind, path, asOf);
    }

    static Stream<Arguments> neverHolds() {
        return Stream.of(
                row("numbers apart", allOf(SCORE.greaterThan(20), SCORE.lessThan(10)), NEVER_HOLDS, ""),
                row("open ends that touch", allOf(BALANCE.greaterThan(20), BALANCE.atMost(20)), NEVER_HOLDS, ""),
                row("no whole number between", allOf(SCORE.greaterThan(20), SCORE.lessThan(21)), NEVER_HOLDS, ""),
                row("two texts", allOf(CITY.is("Warszawa"), CITY.is("Gdynia")), NEVER_HOLDS, ""),
                row("case counts", allOf(CITY.is("Warszawa"), CITY.is("warszawa")), NEVER_HOLDS, ""),
                row("case aside", allOf(CITY.is("ŁÓDŹ"), not(CITY.ignoringCase().is("łódź"))), NEVER_HOLDS, ""),
                row("two beginnings", allOf(CITY.startsWith("War"), CITY.startsWith("Gd")), NEVER_HOLDS, ""),
                row("an ending that the text has not", allOf(CITY.is("Gdynia"), CITY.endsWith("wa")), NEVER_HOLDS, ""),
                row("A8 absent is no value", allOf(CITY.isAbsent(), CITY.is("Gdynia")), NEVER_HOLDS, ""),
                row("A8 what is not not equal", allOf(CITY.is("Gdynia"), CITY.isNot("Gdynia")), NEVER_HOLDS, ""),
                row(
                        "all choices excluded",
                        allOf(TIER.isPresent(), TIER.noneOf("gold", "silver", "bronze")),
                        NEVER_HOLDS,
                        ""),
                row("true and false", allOf(ACTIVE.isTrue(), ACTIVE.isFalse()), NEVER_HOLDS, ""),
                row(
                        "dates apart",
                        allOf(BIRTHDAY.before(JANUARY_2020), BIRTHDAY.onOrAfter(JANUARY_2020)),
                        NEVER_HOLDS,
                        ""),
                row("none of the labels, and one", allOf(tags().hasNone("vip", "new"), tag("new")), NEVER_HOLDS, ""),
                row("all labels without one", allOf(tags().hasAll("vip", "new"), not(tag("new"))), NEVER_HOLDS, ""),
                row(
                        "deep inside",
                        anyOf(tag("x"), not(anyOf(tag("y"), allOf(SCORE.is(1), SCORE.is(2))))),
                        NEVER_HOLDS,
                        "anyOf[1].not.anyOf[1]"),
                row(
                        "more of fewer",
                        allOf(
                                activity("purchase").in(lastDays(7)).atLeast(3),
                                activity("purchase").in(lastDays(30)).atMost(2)),
                        NEVER_HOLDS,
                        ""),
                row(
                        "more with a condition",
                        allOf(
                                activity("purchase")
                                        .where(AMOUNT.greaterThan(100))
                                        .atLeast(3),
                                activity("purchase")
                                        .where(AMOUNT.greaterThan(50))
                                        .atMost(2)),
                        NEVER_HOLDS,
                        ""),
                row(
                        "never and a sum",
                        allOf(
                                activity("purchase").never(),
                                activity("purchase").sum(AMOUNT).atLeast(500)),
                        NEVER_HOLDS,
                        ""),
                row(
                        "fewer than no times",
                        activity("purchase").distinct(PRODUCT).atMost(-1),
                        NEVER_HOLDS,
                        ""),
                row(
                        "the least above what is asked",
                        activity("purchase")
                                .where(AMOUNT.atLeast(100))
                                .min(AMOUNT)
                                .lessThan(50),
                        NEVER_HOLDS,
                        ""),
                row(
                        "the least above the greatest",
                        allOf(
                                activity("purchase").min(AMOUNT).greaterThan(100),
                                activity("purchase").max(AMOUNT).lessThan(50)),
                        NEVER_HOLDS,
                        ""),
                row(
                        "more products than purchases",
                        allOf(
                                activity("purchase").distinct(PRODUCT).atLeast(3),
                                activity("purchase").atMost(2)),
                        NEVER_HOLDS,
                        ""),
                row(
                        "a condition no row meets",
                        activity("purchase")
                                .where(allOf(AMOUNT.greaterThan(20), AMOUNT.lessThan(10)))
                                .ever(),
                        NEVER_HOLDS,
                        "where"),
                row(
                        "records too",
                        record("deal")
                                .where(allOf(STAGE.is("won"), STAGE.is("lost")))
                                .ever(),
                        NEVER_HOLDS,
                        "where"),
                row("several values, all of them", allOf(SIZES.isAbsent(), SIZES.greaterThan(3)), NEVER_HOLDS, ""),
                row("De Morgan", allOf(not(allOf(tag("a"), tag("b"))), tag("a"), tag("b")), NEVER_HOLDS, ""),
                row("three together", allOf(anyOf(tag("a"), tag("b")), not(tag("a")), not(tag("b"))), NEVER_HOLDS, ""));
    }

    static Stream<Arguments> alwaysHolds() {
        return Stream.of(
                row(
                        "a number or another",
                        anyOf(SCORE.greaterThan(20), SCORE.atMost(20), SCORE.isAbsent()),
                        ALWAYS_HOLDS,
                        ""),
                row("A8 either or neither", anyOf(CITY.is("Gdynia"), CITY.isNot("Gdynia")), ALWAYS_HOLDS, ""),
                row("A8 not two texts at once", anyOf(CITY.isNot("Gdynia"), CITY.isNot("Warszawa")), ALWAYS_HOLDS, ""),
                row("at least 0 times", allOf(tag("x"), activity("visit").atLeast(0)), ALWAYS_HOLDS, "allOf[1]"),
                row(
                        "never or ever",
                        anyOf(activity("visit").never(), activity("visit").ever()),
                        ALWAYS_HOLDS,
                        ""),
                row("A8 does not happen, negated", not(allOf(SCORE.is(1), SCORE.is(2))), NEVER_HOLDS, "not"),
                row(
                        "any of the choices",
                        anyOf(TIER.oneOf("gold", "silver", "bronze"), TIER.isAbsent()),
                        ALWAYS_HOLDS,
                        ""),
                row("labels", anyOf(tags().hasAny("a", "b"), tags().hasNone("a", "b")), ALWAYS_HOLDS, ""),
                row(
                        "windows without a gap",
                        anyOf(
                                SEEN.in(lastDays(3)),
                                SEEN.in(olderThanDays(3)),
                                SEEN.in(Windows.from(LocalDate.of(2026, 5, 8))),
                                SEEN.isAbsent()),
                        ALWAYS_HOLDS,
                        ""),
                row("beside everyone", allOf(tag("vip"), anyOf(SCORE.is(3), everyone())), ALWAYS_HOLDS, "allOf[1]"),
                row(
                        "a sum of nothing is there",
                        activity("purchase").sum(AMOUNT).isPresent(),
                        ALWAYS_HOLDS,
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"neverHolds", "alwaysHolds"})
    @DisplayName("B4 what never or always holds is found at its smallest cause")
    void isFound(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        FoundOnce.check(name, criterion, kind, path, asOf);
    }
}
