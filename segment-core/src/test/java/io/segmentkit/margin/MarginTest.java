package io.segmentkit.margin;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.categories;
import static io.segmentkit.criteria.Criteria.category;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.monthDay;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;
import static io.segmentkit.time.Windows.anyDay;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.onWeekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarginTest {
    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final NumberAttribute SCORE = integer("score");
    private static final DateAttribute BIRTHDAY = date("birthday");
    private static final TimestampAttribute SEEN = timestamp("seen");
    private static final MonthDayAttribute NAME_DAY = monthDay("nameDay");

    private static String margin(AsOf asOf, Criterion condition, Value... seen) {
        return Margin.of(condition, List.of(seen), asOf).map(Margin::toString).orElse("none");
    }

    private static String margin(Criterion condition, Value... seen) {
        return margin(MAY_7, condition, seen);
    }

    private static String ofNumbers(Criterion condition, Number... seen) {
        return margin(condition, Arrays.stream(seen).map(Value.Decimal::of).toArray(Value[]::new));
    }

    private static Value day(String date) {
        return new Value.Date(LocalDate.parse(date));
    }

    private static Value moment(String instant) {
        return new Value.Timestamp(Instant.parse(instant));
    }

    @Test
    @DisplayName("B2 numbers are as far off as their bound is away, beyond it where it is out")
    void numbers() {
        assertThat(ofNumbers(SCORE.greaterThan(20), 18)).isEqualTo("needs above 20, 2 more");
        assertThat(ofNumbers(SCORE.greaterThan(20), 20)).isEqualTo("needs above 20");
        assertThat(ofNumbers(SCORE.greaterThan(20), 25)).isEqualTo("fails at 20, 5 less");
        assertThat(ofNumbers(SCORE.atLeast(20), 18.5)).isEqualTo("needs 20, 1.5 more");
        assertThat(ofNumbers(SCORE.atMost(20), 18)).isEqualTo("fails above 20, 2 more");
        assertThat(ofNumbers(SCORE.between(10, 20), 100)).isEqualTo("needs 20, 80 less");
        assertThat(ofNumbers(SCORE.between(10, 20), 12)).isEqualTo("fails below 10, 2 less");
        assertThat(ofNumbers(SCORE.is(5), 3)).isEqualTo("needs 5, 2 more");
        assertThat(ofNumbers(SCORE.is(5), 5)).isEqualTo("none");
        assertThat(ofNumbers(SCORE.isNot(5), 3)).isEqualTo("fails at 5, 2 more");
        assertThat(ofNumbers(SCORE.oneOf(5, 9), 8)).isEqualTo("needs 9, 1 more");
    }

    @Test
    @DisplayName("B2 counts are whole, and never below 0")
    void counts() {
        assertThat(ofNumbers(activity("purchase").atLeast(3), 2)).isEqualTo("needs 3, 1 more");
        assertThat(ofNumbers(activity("purchase").atLeast(3), 5)).isEqualTo("fails at 2, 3 fewer");
        assertThat(ofNumbers(activity("purchase").never(), 4)).isEqualTo("needs 0, 4 fewer");
        assertThat(ofNumbers(activity("purchase").never(), 0)).isEqualTo("fails at 1, 1 more");
        assertThat(ofNumbers(activity("purchase").atLeast(0), 0)).isEqualTo("none");
        assertThat(ofNumbers(record("deal").distinct(SCORE).oneOf(1, 2, 3, 7), 2))
                .isEqualTo("fails at 0, 2 fewer");
        assertThat(ofNumbers(record("deal").sum(SCORE).greaterThan(10), 4)).isEqualTo("needs above 10, 6 more");
        assertThat(ofNumbers(record("deal").average(SCORE).atLeast(10))).isEqualTo("none");
    }

    @Test
    @DisplayName("B2 labels are counted where several are asked for")
    void labels() {
        Value media = new Value.Text("Media");
        assertThat(margin(categories().hasAll("Media", "Sport", "News"), media)).isEqualTo("needs 3, 2 more");
        assertThat(margin(categories().hasAny("Media", "Sport"), media)).isEqualTo("fails at 0, 1 fewer");
        assertThat(margin(categories().hasNone("Media", "Sport"), media)).isEqualTo("needs 0, 1 fewer");
        assertThat(margin(categories().hasNone("Media", "Sport"))).isEqualTo("fails at 1, 1 more");
        assertThat(margin(category("Media"), media)).isEqualTo("none");
    }

    @Test
    @DisplayName("B2 W4 W11 W12 dates are days away from the days of a window")
    void dates() {
        assertThat(margin(BIRTHDAY.in(nextDays(7)), day("2026-05-16"))).isEqualTo("needs 2026-05-14, 2 days earlier");
        assertThat(margin(BIRTHDAY.in(nextDays(7)), day("2026-05-07"))).isEqualTo("needs 2026-05-08, 1 day later");
        assertThat(margin(BIRTHDAY.in(nextDays(7)), day("2026-05-13"))).isEqualTo("fails at 2026-05-15, 2 days later");
        assertThat(margin(BIRTHDAY.in(lastDays(0)), day("2026-05-07"))).isEqualTo("fails at 2026-05-06, 1 day earlier");
        assertThat(margin(BIRTHDAY.in(nextDays(0)), day("2026-05-07"))).isEqualTo("none");
        assertThat(margin(BIRTHDAY.in(anyDay()), day("2026-05-07"))).isEqualTo("none");
        assertThat(margin(BIRTHDAY.after(LocalDate.parse("2026-05-07")), day("2026-05-07")))
                .isEqualTo("needs 2026-05-08, 1 day later");
        assertThat(margin(BIRTHDAY.onOrBefore(LocalDate.MAX), day("2026-05-07")))
                .isEqualTo("none");
        assertThat(margin(BIRTHDAY.in(nextDays(7)))).isEqualTo("none");
    }

    @Test
    @DisplayName("B2 W14 W15 W17 days of the year are the days away that the value would have to move")
    void daysOfTheYear() {
        Criterion birthdaySoon = BIRTHDAY.in(nextDays(7).ignoringYear());
        assertThat(margin(birthdaySoon, day("1990-05-16"))).isEqualTo("needs --05-14, 2 days earlier");
        assertThat(margin(birthdaySoon, day("1990-05-09"))).isEqualTo("fails at --05-07, 2 days earlier");
        AsOf newYear = AsOf.at(Instant.parse("2026-12-28T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
        assertThat(margin(newYear, birthdaySoon, day("1990-01-06"))).isEqualTo("needs --01-04, 2 days earlier");
        assertThat(margin(newYear, NAME_DAY.in(nextDays(7).ignoringYear()), new Value.DayOfYear(MonthDay.of(12, 27))))
                .isEqualTo("needs --12-29, 2 days later");
        AsOf february = AsOf.at(Instant.parse("2026-02-20T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
        Criterion upToThe28th = BIRTHDAY.in(nextDays(8).ignoringYear());
        assertThat(margin(february, upToThe28th, day("2000-02-29"))).isEqualTo("fails at --03-01, 1 day later");
        assertThat(margin(february.withLeapDay(LeapDayRule.MARCH_1), upToThe28th, day("2000-02-29")))
                .isEqualTo("needs --02-28, 1 day earlier");
        assertThat(margin(BIRTHDAY.in(onWeekdays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)), day("2026-05-07")))
                .isEqualTo("needs 2026-05-09, 2 days later");
    }

    @Test
    @DisplayName("B2 W10 W13 timestamps are on days of the as-of's zone, or seconds from rolling hours")
    void timestamps() {
        assertThat(margin(SEEN.in(lastDays(3)), moment("2026-05-03T22:30:00Z")))
                .isEqualTo("fails at 2026-05-03, 1 day earlier");
        assertThat(margin(SEEN.in(lastDays(3)), moment("2026-05-03T21:30:00Z")))
                .isEqualTo("needs 2026-05-04, 1 day later");
        assertThat(margin(SEEN.in(lastHours(2)), moment("2026-05-07T07:59:30Z")))
                .isEqualTo("needs after 2026-05-07T08:00:00Z, 30s later");
        assertThat(margin(SEEN.in(lastHours(2)), moment("2026-05-07T08:01:30.5Z")))
                .isEqualTo("fails at 2026-05-07T08:00:00Z, 1m30.5s earlier");
        assertThat(margin(SEEN.after(Instant.MAX.minusSeconds(1)), new Value.Timestamp(Instant.MIN)))
                .startsWith("needs after +1000000000-12-31T23:59:58");
        assertThat(margin(SEEN.in(lastDays(3)), new Value.Timestamp(Instant.MAX)))
                .startsWith("needs 2026-05-07, ");
    }

    @Test
    @DisplayName("B2 A8 of several values the nearest is off, and the farthest within has the slack")
    void severalValues() {
        assertThat(ofNumbers(SCORE.greaterThan(20), 3, 19, 7)).isEqualTo("needs above 20, 1 more");
        assertThat(ofNumbers(SCORE.greaterThan(20), 3, 21, 28)).isEqualTo("fails at 20, 8 less");
        assertThat(ofNumbers(SCORE.noneOf(1, 9), 4, 11)).isEqualTo("fails at 9, 2 less");
        assertThat(ofNumbers(SCORE.greaterThan(20), 3, 21)).isEqualTo("fails at 20, 1 less");
    }

    @Test
    @DisplayName("B2 A8 what has no distance says none")
    void none() {
        assertThat(margin(SCORE.isPresent())).isEqualTo("none");
        assertThat(margin(SCORE.isAbsent(), Value.Decimal.of(3))).isEqualTo("none");
        assertThat(margin(SCORE.isNot(3))).isEqualTo("none");
        assertThat(margin(text("city").is("Paris"), new Value.Text("London"))).isEqualTo("none");
        assertThat(margin(bool("active").isTrue(), new Value.Truth(false))).isEqualTo("none");
        assertThat(margin(everyone())).isEqualTo("none");
        assertThat(margin(inSegment("vip"))).isEqualTo("none");
        assertThat(margin(number("n").atLeast(3), new Value.Text("1E+5000"))).isEqualTo("none");
    }

    @Test
    @DisplayName("B2 equal margins are equal whatever the scale of their numbers")
    void equality() {
        Margin margin = new Margin(true, day("2026-05-07"), Margin.Side.AT, new BigDecimal("20.0"), Margin.Unit.DAYS);
        assertThat(margin)
                .isEqualTo(
                        new Margin(true, day("2026-05-07"), Margin.Side.AT, new BigDecimal("2E1"), Margin.Unit.DAYS));
    }
}
