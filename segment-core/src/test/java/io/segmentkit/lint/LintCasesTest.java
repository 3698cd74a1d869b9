package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.category;
import static io.segmentkit.criteria.Criteria.consent;
import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.lint.FindingKind.ADDS_NOTHING;
import static io.segmentkit.lint.FindingKind.ALWAYS_HOLDS;
import static io.segmentkit.lint.FindingKind.IMPLIED;
import static io.segmentkit.lint.FindingKind.NEVER_HOLDS;
import static io.segmentkit.lint.FindingKind.UNGUARDED_CONSENT;
import static io.segmentkit.lint.FindingKind.WINDOW_OUT_OF_REACH;
import static io.segmentkit.lint.LintSchema.ACTIVE;
import static io.segmentkit.lint.LintSchema.AMOUNT;
import static io.segmentkit.lint.LintSchema.BALANCE;
import static io.segmentkit.lint.LintSchema.BIRTHDAY;
import static io.segmentkit.lint.LintSchema.CITY;
import static io.segmentkit.lint.LintSchema.CLOSED;
import static io.segmentkit.lint.LintSchema.EMAILS;
import static io.segmentkit.lint.LintSchema.ITEMS;
import static io.segmentkit.lint.LintSchema.NAME_DAY;
import static io.segmentkit.lint.LintSchema.PRODUCT;
import static io.segmentkit.lint.LintSchema.SCHEMA;
import static io.segmentkit.lint.LintSchema.SCORE;
import static io.segmentkit.lint.LintSchema.SEEN;
import static io.segmentkit.lint.LintSchema.SIZES;
import static io.segmentkit.lint.LintSchema.STAGE;
import static io.segmentkit.lint.LintSchema.TIER;
import static io.segmentkit.lint.LintSchema.TODAY;
import static io.segmentkit.lint.LintSchema.asOf;
import static io.segmentkit.time.Windows.anyDay;
import static io.segmentkit.time.Windows.between;
import static io.segmentkit.time.Windows.from;
import static io.segmentkit.time.Windows.inMonths;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.lastMonth;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.nextHours;
import static io.segmentkit.time.Windows.olderThanDays;
import static io.segmentkit.time.Windows.on;
import static io.segmentkit.time.Windows.onWeekdays;
import static io.segmentkit.time.Windows.thisMonth;
import static io.segmentkit.time.Windows.thisYear;
import static io.segmentkit.time.Windows.today;
import static io.segmentkit.time.Windows.tomorrow;
import static io.segmentkit.time.Windows.until;
import static io.segmentkit.time.Windows.yesterday;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be found, and what must not. */
class LintCasesTest {
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
                row("all choices excluded", allOf(TIER.isPresent(), TIER.noneOf("gold", "silver", "bronze")), NEVER_HOLDS, ""),
                row("true and false", allOf(ACTIVE.isTrue(), ACTIVE.isFalse()), NEVER_HOLDS, ""),
                row("dates apart", allOf(BIRTHDAY.before(JANUARY_2020), BIRTHDAY.onOrAfter(JANUARY_2020)), NEVER_HOLDS, ""),
                row("none of the labels, and one", allOf(tags().hasNone("vip", "new"), tag("new")), NEVER_HOLDS, ""),
                row("all labels without one", allOf(tags().hasAll("vip", "new"), not(tag("new"))), NEVER_HOLDS, ""),
                row("deep inside", anyOf(tag("x"), not(anyOf(tag("y"), allOf(SCORE.is(1), SCORE.is(2))))), NEVER_HOLDS, "anyOf[1].not.anyOf[1]"),
                row("more of fewer", allOf(activity("purchase").in(lastDays(7)).atLeast(3), activity("purchase").in(lastDays(30)).atMost(2)), NEVER_HOLDS, ""),
                row("more with a condition", allOf(activity("purchase").where(AMOUNT.greaterThan(100)).atLeast(3), activity("purchase").where(AMOUNT.greaterThan(50)).atMost(2)), NEVER_HOLDS, ""),
                row("never and a sum", allOf(activity("purchase").never(), activity("purchase").sum(AMOUNT).atLeast(500)), NEVER_HOLDS, ""),
                row("fewer than no times", activity("purchase").distinct(PRODUCT).atMost(-1), NEVER_HOLDS, ""),
                row("the least above what is asked", activity("purchase").where(AMOUNT.atLeast(100)).min(AMOUNT).lessThan(50), NEVER_HOLDS, ""),
                row("the least above the greatest", allOf(activity("purchase").min(AMOUNT).greaterThan(100), activity("purchase").max(AMOUNT).lessThan(50)), NEVER_HOLDS, ""),
                row("more products than purchases", allOf(activity("purchase").distinct(PRODUCT).atLeast(3), activity("purchase").atMost(2)), NEVER_HOLDS, ""),
                row("a condition no row meets", activity("purchase").where(allOf(AMOUNT.greaterThan(20), AMOUNT.lessThan(10))).ever(), NEVER_HOLDS, "where"),
                row("records too", record("deal").where(allOf(STAGE.is("won"), STAGE.is("lost"))).ever(), NEVER_HOLDS, "where"),
                row("several values, all of them", allOf(SIZES.isAbsent(), SIZES.greaterThan(3)), NEVER_HOLDS, ""),
                row("De Morgan", allOf(not(allOf(tag("a"), tag("b"))), tag("a"), tag("b")), NEVER_HOLDS, ""),
                row("three together", allOf(anyOf(tag("a"), tag("b")), not(tag("a")), not(tag("b"))), NEVER_HOLDS, ""));
    }

    static Stream<Arguments> windowOutOfReach() {
        return Stream.of(
                row("W11 next 0 days", BIRTHDAY.in(nextDays(0)), WINDOW_OUT_OF_REACH, ""),
                row("W11 next 0 days of rows", allOf(tag("x"), activity("purchase").in(nextDays(0)).never()), WINDOW_OUT_OF_REACH, "allOf[1]"),
                row("W10 no hours", SEEN.in(nextHours(0)), WINDOW_OUT_OF_REACH, ""),
                row("ahead and long ago", allOf(SEEN.in(nextDays(7)), SEEN.before(Instant.parse("2020-01-01T00:00:00Z"))), WINDOW_OUT_OF_REACH, ""),
                row("past its range", allOf(BIRTHDAY.in(nextDays(7)), BIRTHDAY.before(JANUARY_2020)), WINDOW_OUT_OF_REACH, ""),
                row("two windows", allOf(SEEN.in(lastDays(3)), SEEN.in(olderThanDays(3))), WINDOW_OUT_OF_REACH, ""),
                row("W3 the gap of 3 May", allOf(BIRTHDAY.in(between(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 3))), anyOf(BIRTHDAY.in(lastDays(3)), BIRTHDAY.in(moreThanDaysAgo(3)))), NEVER_HOLDS, ""),
                row("W14 no anniversary", allOf(BIRTHDAY.in(nextDays(7).ignoringYear()), BIRTHDAY.in(inMonths(Month.JULY))), WINDOW_OUT_OF_REACH, ""),
                row("W16 on 2 January", BIRTHDAY.in(moreThanDaysAgo(3).ignoringYear()), WINDOW_OUT_OF_REACH, "", asOf("2026-01-02T10:00:00Z")),
                row("W15 no leap day", allOf(BIRTHDAY.in(on(MonthDay.of(2, 29))), BIRTHDAY.in(on(LocalDate.of(2026, 2, 28)).ignoringYear())), WINDOW_OUT_OF_REACH, "", TODAY.withLeapDay(LeapDayRule.MARCH_1)),
                row("W17 the wrong day of the week", allOf(SEEN.in(today()), SEEN.in(onWeekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))), WINDOW_OUT_OF_REACH, ""),
                row("W17 month and day", allOf(NAME_DAY.in(inMonths(Month.JUNE)), NAME_DAY.in(on(MonthDay.of(7, 1)))), WINDOW_OUT_OF_REACH, ""),
                row("a last time before its window", activity("visit").in(lastDays(3)).last().before(Instant.parse("2026-01-01T00:00:00Z")), WINDOW_OUT_OF_REACH, ""),
                row("a first time outside its window", activity("visit").in(lastDays(3)).first().in(lastMonth()), WINDOW_OUT_OF_REACH, ""),
                row("within a condition", record("deal").where(allOf(CLOSED.in(tomorrow()), CLOSED.in(yesterday()))).ever(), WINDOW_OUT_OF_REACH, "where"));
    }

    static Stream<Arguments> alwaysHolds() {
        return Stream.of(
                row("a number or another", anyOf(SCORE.greaterThan(20), SCORE.atMost(20), SCORE.isAbsent()), ALWAYS_HOLDS, ""),
                row("A8 either or neither", anyOf(CITY.is("Gdynia"), CITY.isNot("Gdynia")), ALWAYS_HOLDS, ""),
                row("A8 not two texts at once", anyOf(CITY.isNot("Gdynia"), CITY.isNot("Warszawa")), ALWAYS_HOLDS, ""),
                row("at least 0 times", allOf(tag("x"), activity("visit").atLeast(0)), ALWAYS_HOLDS, "allOf[1]"),
                row("never or ever", anyOf(activity("visit").never(), activity("visit").ever()), ALWAYS_HOLDS, ""),
                row("A8 does not happen, negated", not(allOf(SCORE.is(1), SCORE.is(2))), NEVER_HOLDS, "not"),
                row("any of the choices", anyOf(TIER.oneOf("gold", "silver", "bronze"), TIER.isAbsent()), ALWAYS_HOLDS, ""),
                row("labels", anyOf(tags().hasAny("a", "b"), tags().hasNone("a", "b")), ALWAYS_HOLDS, ""),
                row("windows without a gap", anyOf(SEEN.in(lastDays(3)), SEEN.in(olderThanDays(3)), SEEN.in(from(LocalDate.of(2026, 5, 8))), SEEN.isAbsent()), ALWAYS_HOLDS, ""),
                row("beside everyone", allOf(tag("vip"), anyOf(SCORE.is(3), everyone())), ALWAYS_HOLDS, "allOf[1]"),
                row("a sum of nothing is there", activity("purchase").sum(AMOUNT).isPresent(), ALWAYS_HOLDS, ""));
    }

    static Stream<Arguments> addsNothing() {
        return Stream.of(
                row("the smaller range", anyOf(SCORE.greaterThan(20), SCORE.greaterThan(30)), ADDS_NOTHING, "anyOf[1]"),
                row("the smaller one first", anyOf(SCORE.greaterThan(30), SCORE.greaterThan(20)), ADDS_NOTHING, "anyOf[0]"),
                row("the same twice", anyOf(tag("a"), tag("b"), tag("a")), ADDS_NOTHING, "anyOf[2]"),
                row("a text of a list", anyOf(CITY.oneOf("Gdynia", "Warszawa"), CITY.is("Gdynia")), ADDS_NOTHING, "anyOf[1]"),
                row("a text that begins so", anyOf(CITY.startsWith("Wa"), CITY.is("Warszawa")), ADDS_NOTHING, "anyOf[1]"),
                row("a longer beginning", anyOf(CITY.startsWith("Wa"), CITY.startsWith("Warsz")), ADDS_NOTHING, "anyOf[1]"),
                row("a beginning is somewhere", anyOf(CITY.contains("ar"), CITY.startsWith("Warsz")), ADDS_NOTHING, "anyOf[1]"),
                row("a narrower window", anyOf(SEEN.in(lastDays(30)), SEEN.in(lastHours(24))), ADDS_NOTHING, "anyOf[1]"),
                row("3 times are 2 times", anyOf(activity("visit").atLeast(2), activity("visit").atLeast(3)), ADDS_NOTHING, "anyOf[1]"),
                row("2 in 7 days are 2 in 30", anyOf(activity("visit").in(lastDays(30)).atLeast(2), activity("visit").in(lastDays(7)).atLeast(2)), ADDS_NOTHING, "anyOf[1]"),
                row("with more conditions", anyOf(tag("vip"), allOf(tag("vip"), SCORE.greaterThan(3))), ADDS_NOTHING, "anyOf[1]"),
                row("cannot hold here", allOf(SCORE.greaterThan(20), anyOf(tag("vip"), SCORE.lessThan(10))), ADDS_NOTHING, "allOf[1].anyOf[1]"),
                row("inside a negation", not(anyOf(SCORE.greaterThan(20), SCORE.greaterThan(30))), ADDS_NOTHING, "not.anyOf[1]"),
                row("two branches together", anyOf(SCORE.lessThan(10), SCORE.atLeast(5), SCORE.between(3, 7)), ADDS_NOTHING, "anyOf[2]"),
                row("a birthday this year", anyOf(BIRTHDAY.in(thisYear().ignoringYear()), BIRTHDAY.in(today().ignoringYear())), ADDS_NOTHING, "anyOf[1]"),
                row("W15 a leap day's anniversary", anyOf(BIRTHDAY.in(on(LocalDate.of(2026, 2, 28)).ignoringYear()), BIRTHDAY.in(on(MonthDay.of(2, 29)))), ADDS_NOTHING, "anyOf[1]"),
                row("in a condition on rows", activity("purchase").where(anyOf(AMOUNT.greaterThan(1), AMOUNT.is(5))).ever(), ADDS_NOTHING, "where.anyOf[1]"));
    }

    static Stream<Arguments> implied() {
        return Stream.of(
                row("the larger range", allOf(SCORE.greaterThan(20), SCORE.greaterThan(10)), IMPLIED, "allOf[1]"),
                row("between and in", allOf(SCORE.between(1, 3), SCORE.oneOf(2, 3)), IMPLIED, "allOf[0]"),
                row("is present", allOf(CITY.isPresent(), CITY.is("Gdynia")), IMPLIED, "allOf[0]"),
                row("is not another", allOf(CITY.is("Gdynia"), CITY.isNot("Warszawa")), IMPLIED, "allOf[1]"),
                row("none of others", allOf(TIER.is("gold"), TIER.noneOf("silver", "bronze")), IMPLIED, "allOf[1]"),
                row("rest of the choices", allOf(TIER.isPresent(), TIER.noneOf("silver", "bronze"), TIER.is("gold")), IMPLIED, "allOf[2]"),
                row("nested not", allOf(tag("a"), not(not(tag("a")))), IMPLIED, "allOf[1]"),
                row("one of all labels", allOf(tags().hasAll("a", "b"), tag("a")), IMPLIED, "allOf[1]"),
                row("ever and at least twice", allOf(activity("visit").ever(), activity("visit").atLeast(2)), IMPLIED, "allOf[0]"),
                row("W2 a wider window", allOf(SEEN.in(lastDays(3)), SEEN.in(lastDays(30))), IMPLIED, "allOf[1]"),
                row("any day", allOf(SEEN.in(anyDay()), SEEN.isPresent()), IMPLIED, "allOf[1]"),
                row("this month is before its end", allOf(BIRTHDAY.in(thisMonth()), BIRTHDAY.in(until(LocalDate.of(2026, 5, 31)))), IMPLIED, "allOf[1]"),
                row("an any of that is met", allOf(SCORE.greaterThan(20), anyOf(SCORE.greaterThan(10), tag("vip"))), IMPLIED, "allOf[1]"),
                row("all records, and some", allOf(record("deal").where(STAGE.is("won")).ever(), record("deal").ever()), IMPLIED, "allOf[1]"),
                row("bought something for 500", allOf(activity("purchase").max(AMOUNT).atLeast(500), activity("purchase").ever()), IMPLIED, "allOf[1]"),
                row("several values", allOf(EMAILS.is("a@b.c"), EMAILS.contains("@")), IMPLIED, "allOf[1]"),
                row("products in a purchase", allOf(activity("purchase").distinct(PRODUCT).atLeast(2), activity("purchase").atLeast(2)), IMPLIED, "allOf[1]"),
                row("not met beside", anyOf(tag("a"), allOf(not(tag("a")), tag("b"))), IMPLIED, "anyOf[1].allOf[0]"));
    }

    static Stream<Arguments> unguardedConsent() {
        return Stream.of(
                row("one of several", anyOf(tag("vip"), consent("mail")), UNGUARDED_CONSENT, "anyOf[1]"),
                row("in one branch only", anyOf(tag("vip"), allOf(consent("mail"), SCORE.greaterThan(3))), UNGUARDED_CONSENT, "anyOf[1].allOf[0]"),
                row("double negation", not(allOf(not(tag("vip")), consents().hasNone("mail"))), UNGUARDED_CONSENT, "not.allOf[1]"),
                row("two channels", anyOf(allOf(consent("mail"), EMAILS.isPresent()), consent("sms")), UNGUARDED_CONSENT, "anyOf[0].allOf[0]"),
                row("with a count", anyOf(activity("visit").atLeast(2), consent("mail")), UNGUARDED_CONSENT, "anyOf[1]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"neverHolds", "windowOutOfReach", "alwaysHolds", "addsNothing", "implied", "unguardedConsent"})
    @DisplayName("B4 what must be found: never and always, windows out of reach, branches that add nothing, implied tests, consents")
    void isFound(String name, Criterion criterion, FindingKind kind, String path, AsOf asOf) {
        List<Finding> findings = Linter.of(SCHEMA, asOf).lint(criterion);
        assertThat(findings)
                .as(name)
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(kind);
                    assertThat(finding.path()).isEqualTo(path);
                });
        assertThat(findings).filteredOn(finding -> finding.kind() != UNGUARDED_CONSENT).hasSizeLessThanOrEqualTo(1);
        boolean isCondition = findings.get(0).parts().size() == 1;
        assertThat(isCondition || findings.get(0).witness().isPresent()).as("witness of " + findings).isTrue();
    }

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
                clean("times in two windows", allOf(
                        activity("visit").in(lastDays(7)).never(), activity("visit").in(lastDays(30)).ever())),
                clean("other rows", allOf(
                        activity("purchase").where(AMOUNT.greaterThan(100)).never(),
                        activity("purchase").where(AMOUNT.lessThan(50)).atLeast(2))),
                clean("few but dear", allOf(
                        activity("purchase").atMost(2), activity("purchase").sum(AMOUNT).atLeast(1_000_000))),
                clean("the average is between", allOf(
                        activity("purchase").average(ITEMS).greaterThan(2), activity("purchase").average(ITEMS).lessThan(3))),
                clean("consent as a guard", allOf(anyOf(tag("vip"), SCORE.greaterThan(3)), consent("mail"))),
                clean("consent through two negations", not(anyOf(not(consent("mail")), tag("churned")))),
                clean("those who gave no consent", allOf(consents().hasNone("mail"), anyOf(tag("vip"), tag("new")))),
                clean("W3 has a gap", anyOf(SEEN.in(lastDays(3)), SEEN.in(moreThanDaysAgo(3)))),
                clean("W17 a Saturday in June", allOf(BIRTHDAY.in(inMonths(Month.JUNE)), BIRTHDAY.in(onWeekdays(DayOfWeek.SATURDAY)))),
                clean("a leap day on a Monday", allOf(BIRTHDAY.in(on(MonthDay.of(2, 29))), BIRTHDAY.in(onWeekdays(DayOfWeek.MONDAY)))));
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
                anyOf(never, not(activity("purchase").where(allOf(ITEMS.is(1), ITEMS.is(2))).ever())), tag("x"));
        assertThat(Linter.of(SCHEMA, TODAY).lint(criterion))
                .extracting(Finding::path)
                .containsExactly("allOf[0].anyOf[0]", "allOf[0].anyOf[1].not.where");
    }
}
