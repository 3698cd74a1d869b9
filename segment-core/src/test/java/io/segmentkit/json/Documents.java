package io.segmentkit.json;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;
import static io.segmentkit.time.Windows.lastDays;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.CalendarUnit;
import io.segmentkit.time.Window;
import io.segmentkit.time.Windows;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One criterion for each kind of node, by the name of its golden file. */
final class Documents {
    private static final Value ONE = Value.Decimal.of(1);
    private static final Value TWO = Value.Decimal.of(2);
    private static final Value TEXT = new Value.Text("Łódź \"%_\\ 😀 ");
    private static final LocalDate DATE = LocalDate.of(2025, 5, 7);

    private final Map<String, Criterion> byName = new TreeMap<>();

    private Documents() {
        criteria();
        tests();
        values();
        windows();
        measures();
    }

    static Map<String, Criterion> byName() {
        return new Documents().byName;
    }

    private void criteria() {
        Criterion vip = Criteria.inSegment("vip");
        byName.put("criterion/allOf", Criteria.allOf(vip, Criteria.everyone()));
        byName.put("criterion/anyOf", Criteria.anyOf(vip, Criteria.everyone()));
        byName.put("criterion/not", Criteria.not(vip));
        byName.put("criterion/everyone", Criteria.everyone());
        byName.put("criterion/attribute", text("city").is("Łódź"));
        byName.put("criterion/labels", tags().hasAny("new", "Ł %_"));
        byName.put("criterion/labels-all", Criteria.consents().hasAll("e-mail"));
        byName.put("criterion/labels-none", Criteria.labels("interest").hasNone("golf"));
        byName.put("criterion/activity", activity("email_open").never());
        byName.put(
                "criterion/activity-in-full",
                activity("page_view")
                        .where(text("url").startsWith("/pricing"))
                        .in(lastDays(30))
                        .sum(number("seconds"))
                        .atLeast(90));
        byName.put("criterion/record", record("deal").ever());
        byName.put(
                "criterion/record-in-full",
                record("deal")
                        .where(text("stage").is("won"))
                        .max(date("closed"))
                        .in(lastDays(365)));
        byName.put("criterion/segment", vip);
        byName.put("criterion/saved", Criteria.saved("has an e-mail"));
    }

    private void tests() {
        test("isPresent", ValueTests.isPresent());
        test("isAbsent", ValueTests.isAbsent());
        test("is", ValueTests.is(TEXT));
        test("is-ignoringCase", ValueTests.isIgnoringCase("łódź"));
        test("isNot", ValueTests.isNot(TEXT));
        test("isNot-ignoringCase", ValueTests.isNotIgnoringCase(""));
        test("oneOf", ValueTests.oneOf(List.of(TWO, ONE)));
        test("oneOf-ignoringCase", ValueTests.oneOfIgnoringCase(List.of("b", "A")));
        test("noneOf", ValueTests.noneOf(List.of(TEXT)));
        test("noneOf-ignoringCase", ValueTests.noneOfIgnoringCase(List.of("b", "A")));
        test("lessThan", ValueTests.lessThan(ONE));
        test("atMost", ValueTests.atMost(ONE));
        test("greaterThan", ValueTests.greaterThan(ONE));
        test("atLeast", ValueTests.atLeast(ONE));
        test("between", ValueTests.between(ONE, TWO));
        test("range-right-open", ValueTests.inRange(Bound.inclusive(ONE), Bound.exclusive(TWO)));
        test("range-left-open", ValueTests.inRange(Bound.exclusive(ONE), Bound.inclusive(TWO)));
        test("range", ValueTests.inRange(Bound.exclusive(ONE), Bound.exclusive(TWO)));
        test("contains", ValueTests.contains("%"));
        test("contains-ignoringCase", ValueTests.containsIgnoringCase("x"));
        test("startsWith", ValueTests.startsWith(" "));
        test("startsWith-ignoringCase", ValueTests.startsWithIgnoringCase("x"));
        test("endsWith", ValueTests.endsWith("\n"));
        test("endsWith-ignoringCase", ValueTests.endsWithIgnoringCase("x"));
        test("in", ValueTests.in(Windows.today()));
    }

    private void values() {
        value("text", TEXT);
        value("number", Value.Decimal.of(20));
        value("number-exact", Value.Decimal.of(new BigDecimal("-0.10")));
        value("number-large", Value.Decimal.of(new BigDecimal("1e30")));
        value("number-small", Value.Decimal.of(new BigDecimal("1e-20")));
        value("true", new Value.Truth(true));
        value("date", new Value.Date(DATE));
        value("timestamp", new Value.Timestamp(Instant.parse("2025-05-07T10:00:00.000001Z")));
        value("monthDay", new Value.DayOfYear(MonthDay.of(2, 29)));
    }

    private void windows() {
        window("day", Windows.exactlyDaysAgo(3));
        window("lastDays", Windows.lastDays(30));
        window("moreThanDaysAgo", Windows.moreThanDaysAgo(3));
        window("olderThanDays", Windows.olderThanDays(3));
        window("nextDays", Windows.nextDays(7));
        window("inDaysOrLater", Windows.inDaysOrLater(0));
        window("days", Windows.days(-3, 3));
        window("days-from", Windows.daysFrom(-3));
        window("days-to", Windows.daysTo(3));
        window("days-any", Windows.anyDay());
        window("calendar", Windows.calendar(CalendarUnit.QUARTER, -1));
        window("dates", Windows.between(DATE, DATE.plusDays(1)));
        window("dates-from", Windows.from(DATE));
        window("dates-to", Windows.until(DATE));
        window("lastHours", Windows.lastHours(24));
        window("nextHours", Windows.nextHours(24));
        window("ignoringYear", Windows.nextDays(7).ignoringYear());
        window("dayOfYearRange", Windows.between(MonthDay.of(12, 20), MonthDay.of(1, 6)));
        window("months", Windows.inMonths(Month.JULY, Month.JUNE));
        window("weekdays", Windows.onWeekdays(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY));
    }

    private void measures() {
        measure("sum", Measure.sum("amount"));
        measure("min", Measure.min("amount"));
        measure("max", Measure.max("amount"));
        measure("average", Measure.average("amount"));
        measure("distinct", Measure.distinct("amount"));
        measure("first", Measure.first());
        measure("last", Measure.last());
    }

    private void test(String name, ValueTest test) {
        byName.put("test/" + name, Criteria.attribute("a", test));
    }

    private void value(String name, Value value) {
        byName.put("value/" + name, Criteria.attribute("a", ValueTests.is(value)));
    }

    private void window(String name, Window window) {
        byName.put("window/" + name, timestamp("a").in(window));
    }

    private void measure(String name, Measure measure) {
        byName.put(
                "measure/" + name,
                Criteria.activities("a", Optional.empty(), Optional.empty(), measure, ValueTests.isPresent()));
    }
}
