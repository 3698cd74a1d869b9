package io.segmentkit.contract;

import static io.segmentkit.contract.ContractSchema.AMOUNT;
import static io.segmentkit.contract.ContractSchema.BALANCE;
import static io.segmentkit.contract.ContractSchema.BIRTHDAY;
import static io.segmentkit.contract.ContractSchema.CITY;
import static io.segmentkit.contract.ContractSchema.CLOSED;
import static io.segmentkit.contract.ContractSchema.EMAILS;
import static io.segmentkit.contract.ContractSchema.KIND;
import static io.segmentkit.contract.ContractSchema.NAME_DAY;
import static io.segmentkit.contract.ContractSchema.PAGE_VIEW;
import static io.segmentkit.contract.ContractSchema.PRODUCT;
import static io.segmentkit.contract.ContractSchema.PURCHASE;
import static io.segmentkit.contract.ContractSchema.SCORE;
import static io.segmentkit.contract.ContractSchema.SIGNUP;
import static io.segmentkit.contract.ContractSchema.STAGE;
import static io.segmentkit.contract.ContractSchema.TAGS;
import static io.segmentkit.contract.ContractSchema.URL;
import static io.segmentkit.contract.ContractSchema.VALUE;
import static io.segmentkit.contract.TestProfileBuilder.profile;
import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.moreThanDaysAgo;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.olderThanDays;
import static io.segmentkit.time.Windows.onWeekdays;
import static io.segmentkit.time.Windows.today;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.population.Population;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples of the specification, on populations small enough to see through. */
public abstract class ExamplesContract {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), WARSAW);

    /** A population of exactly these profiles, in place of any stored before that has been released. */
    protected abstract Population populationOf(List<TestProfile> profiles);

    /**
     * Says that this backend cannot answer the criterion exactly and refuses it, and with what words: part of the
     * message. Nothing is skipped: what is not refused must be right.
     */
    protected Optional<String> refusal(Criterion criterion) {
        return Optional.empty();
    }

    /** Called when a population is no longer asked. */
    protected void release(Population population) {}

    static Set<String> membersOf(Population population, Criterion criterion, AsOf asOf) {
        try (Stream<String> members = population.members(criterion, asOf)) {
            return members.collect(toCollection(TreeSet::new));
        }
    }

    private void assertMembers(List<TestProfile> profiles, AsOf asOf, Criterion criterion, String... expected) {
        Population population = populationOf(profiles);
        Optional<String> refusal = refusal(criterion);
        try {
            if (refusal.isPresent()) {
                assertThatThrownBy(() -> population.count(criterion, asOf))
                        .isInstanceOf(InvalidCriterionException.class)
                        .hasMessageContaining(refusal.get());
                return;
            }
            assertThat(membersOf(population, criterion, asOf)).containsExactlyInAnyOrder(expected);
            Set<String> others = profiles.stream().map(TestProfile::id).collect(toCollection(TreeSet::new));
            others.removeAll(List.of(expected));
            assertThat(membersOf(population, not(criterion), asOf)).isEqualTo(others);
        } finally {
            release(population);
        }
    }

    @Test
    @DisplayName("A5 lead score > 20 and city = Warszawa and category = Media, and the same three joined by or")
    void theExampleOfComposition() {
        List<TestProfile> profiles = List.of(
                profile("all")
                        .with(SCORE, 21)
                        .with(CITY, "Warszawa")
                        .labels(TAGS, "Media")
                        .build(),
                profile("score 20")
                        .with(SCORE, 20)
                        .with(CITY, "Warszawa")
                        .labels(TAGS, "Media")
                        .build(),
                profile("only city").with(CITY, "Warszawa").build(),
                profile("only tag").labels(TAGS, "Media").build(),
                profile("nothing").build());
        assertMembers(profiles, MAY_7, allOf(SCORE.greaterThan(20), CITY.is("Warszawa"), TAGS.has("Media")), "all");
        assertMembers(
                profiles,
                MAY_7,
                anyOf(SCORE.greaterThan(20), CITY.is("Warszawa"), TAGS.has("Media")),
                "all",
                "score 20",
                "only city",
                "only tag");
    }

    @Test
    @DisplayName("A8 the absent pass no positive test and every negative one")
    void theAbsentPassNoPositiveTest() {
        List<TestProfile> profiles = List.of(
                profile("x").with(CITY, "x").with(EMAILS, "a", "b").build(),
                profile("absent").build());
        assertMembers(profiles, MAY_7, CITY.is("x"), "x");
        assertMembers(profiles, MAY_7, CITY.isNot("x"), "absent");
        assertMembers(profiles, MAY_7, CITY.noneOf("y"), "x", "absent");
        assertMembers(profiles, MAY_7, EMAILS.is("b"), "x");
        assertMembers(profiles, MAY_7, EMAILS.isNot("b"), "absent");
        assertMembers(profiles, MAY_7, SCORE.lessThan(1_000_000));
        assertMembers(profiles, MAY_7, not(SCORE.lessThan(1_000_000)), "x", "absent");
        assertMembers(profiles, MAY_7, TAGS.hasNone("t"), "x", "absent");
        assertMembers(profiles, MAY_7, KIND.isNot("LEAD"), "x", "absent");
    }

    @Test
    @DisplayName("A9 text is equal by code points, decimals by value")
    void equality() {
        List<TestProfile> profiles = List.of(
                profile("plain")
                        .with(CITY, "Warszawa")
                        .with(BALANCE, new BigDecimal("3.0"))
                        .build(),
                profile("lower").with(CITY, "warszawa").build(),
                profile("trailing").with(CITY, "Warszawa ").build(),
                profile("accent").with(CITY, "Wärszawa").build());
        assertMembers(profiles, MAY_7, CITY.is("Warszawa"), "plain");
        assertMembers(profiles, MAY_7, CITY.ignoringCase().is("WARSZAWA"), "plain", "lower");
        assertMembers(profiles, MAY_7, CITY.endsWith(" "), "trailing");
        assertMembers(profiles, MAY_7, CITY.contains("%"));
        assertMembers(profiles, MAY_7, BALANCE.is(new BigDecimal("3.00")), "plain");
    }

    @Test
    @DisplayName("A3 page address, amount and date are asked of one activity, not of three")
    void conditionsAreOnTheSameActivity() {
        Instant lately = Instant.parse("2026-05-01T10:00:00Z");
        Instant before = Instant.parse("2025-05-01T10:00:00Z");
        List<TestProfile> profiles = List.of(
                profile("same")
                        .activity(PURCHASE, lately, AMOUNT, 100, PRODUCT, "X")
                        .build(),
                profile("apart")
                        .activity(PURCHASE, lately, AMOUNT, 1, PRODUCT, "X")
                        .activity(PURCHASE, before, AMOUNT, 100, PRODUCT, "X")
                        .activity(PURCHASE, lately, AMOUNT, 100, PRODUCT, "Y")
                        .build(),
                profile("none").build());
        Criterion criterion = activity(PURCHASE)
                .where(PRODUCT.is("X"))
                .where(AMOUNT.atLeast(100))
                .in(lastDays(30))
                .ever();
        assertMembers(profiles, MAY_7, criterion, "same");
    }

    @Test
    @DisplayName("A3 never in the last 180 days is not some activity outside them")
    void neverIsNotOutside() {
        List<TestProfile> profiles = List.of(
                profile("both")
                        .activity(PAGE_VIEW, Instant.parse("2026-05-01T10:00:00Z"), URL, "/")
                        .activity(PAGE_VIEW, Instant.parse("2024-05-01T10:00:00Z"), URL, "/")
                        .build(),
                profile("long ago")
                        .activity(PAGE_VIEW, Instant.parse("2024-05-01T10:00:00Z"), URL, "/")
                        .build(),
                profile("never").build());
        assertMembers(profiles, MAY_7, activity(PAGE_VIEW).in(lastDays(180)).never(), "long ago", "never");
    }

    @Test
    @DisplayName("A3 counts and aggregates over no activity: counts and sums are 0, the rest is absent")
    void aggregatesOverNothing() {
        Instant lately = Instant.parse("2026-05-01T10:00:00Z");
        List<TestProfile> profiles = List.of(
                profile("0.1 + 0.2")
                        .activity(PURCHASE, lately, AMOUNT, 0.1)
                        .activity(PURCHASE, lately, AMOUNT, 0.2)
                        .build(),
                profile("no amount").activity(PURCHASE, lately, PRODUCT, "X").build(),
                profile("none").build());
        assertMembers(profiles, MAY_7, activity(PURCHASE).sum(AMOUNT).is(0.3), "0.1 + 0.2");
        assertMembers(profiles, MAY_7, activity(PURCHASE).average(AMOUNT).is(0.15), "0.1 + 0.2");
        assertMembers(profiles, MAY_7, activity(PURCHASE).sum(AMOUNT).atMost(0), "no amount", "none");
        assertMembers(profiles, MAY_7, activity(PURCHASE).max(AMOUNT).lessThan(1), "0.1 + 0.2");
        assertMembers(profiles, MAY_7, activity(PURCHASE).max(AMOUNT).isAbsent(), "no amount", "none");
        assertMembers(profiles, MAY_7, activity(PURCHASE).distinct(PRODUCT).is(1), "no amount");
        assertMembers(profiles, MAY_7, activity(PURCHASE).last().in(lastDays(7)), "0.1 + 0.2", "no amount");
    }

    @Test
    @DisplayName("A4 records are asked like activities, all conditions on the same record")
    void records() {
        List<TestProfile> profiles = List.of(
                profile("won")
                        .deal(STAGE, "WON", VALUE, 100, CLOSED, LocalDate.parse("2026-05-01"))
                        .deal(STAGE, "LOST", VALUE, 900)
                        .build(),
                profile("lost").deal(STAGE, "LOST", VALUE, 1000).build(),
                profile("without").build());
        assertMembers(
                profiles,
                MAY_7,
                record("deal").where(STAGE.is("WON")).sum(VALUE).atLeast(100),
                "won");
        assertMembers(profiles, MAY_7, record("deal").never(), "without");
        assertMembers(profiles, MAY_7, record("deal").max(CLOSED).in(lastDays(10)), "won");
    }

    @Test
    @DisplayName("W2 W3 the last 3 days begin on 4 May, more than 3 days ago ends on 2 May, 3 May is in neither")
    void theGapOfW3() {
        List<TestProfile> profiles = Stream.of("2026-05-02", "2026-05-03", "2026-05-04", "2026-05-07", "2026-05-08")
                .map(day -> profile(day).with(BIRTHDAY, LocalDate.parse(day)).build())
                .toList();
        assertMembers(profiles, MAY_7, BIRTHDAY.in(lastDays(3)), "2026-05-04", "2026-05-07");
        assertMembers(profiles, MAY_7, BIRTHDAY.in(moreThanDaysAgo(3)), "2026-05-02");
        assertMembers(profiles, MAY_7, BIRTHDAY.in(olderThanDays(3)), "2026-05-02", "2026-05-03");
    }

    @Test
    @DisplayName("W10 W13 timestamps fall within whole days of the zone, and within rolling hours")
    void timestampsFallWithinDaysOfTheZone() {
        List<TestProfile> profiles = Stream.of(
                        "2026-05-06T21:59:59Z",
                        "2026-05-06T22:00:00Z",
                        "2026-05-07T10:00:00Z",
                        "2026-05-07T21:59:59Z",
                        "2026-05-07T22:00:00Z",
                        "2026-05-06T10:00:00Z")
                .map(at -> profile(at).with(SIGNUP, Instant.parse(at)).build())
                .toList();
        assertMembers(
                profiles,
                MAY_7,
                SIGNUP.in(today()),
                "2026-05-06T22:00:00Z",
                "2026-05-07T10:00:00Z",
                "2026-05-07T21:59:59Z");
        assertMembers(
                profiles,
                MAY_7,
                SIGNUP.in(lastHours(24)),
                "2026-05-06T21:59:59Z",
                "2026-05-06T22:00:00Z",
                "2026-05-07T10:00:00Z");
    }

    @Test
    @DisplayName("W14 W17 birthdays in the next 7 days cross New Year, also of those known by month and day only")
    void birthdaysCrossNewYear() {
        AsOf december28 = AsOf.at(Instant.parse("2025-12-28T12:00:00Z"), ZoneId.of("UTC"));
        List<TestProfile> profiles = List.of(
                profile("28 Dec").with(BIRTHDAY, LocalDate.of(1980, 12, 28)).build(),
                profile("29 Dec").with(BIRTHDAY, LocalDate.of(1980, 12, 29)).build(),
                profile("4 Jan")
                        .with(BIRTHDAY, LocalDate.of(2000, 1, 4))
                        .with(NAME_DAY, MonthDay.of(1, 4))
                        .build(),
                profile("5 Jan").with(BIRTHDAY, LocalDate.of(2000, 1, 5)).build(),
                profile("absent").build());
        assertMembers(profiles, december28, BIRTHDAY.in(nextDays(7).ignoringYear()), "29 Dec", "4 Jan");
        assertMembers(profiles, december28, NAME_DAY.in(nextDays(7).ignoringYear()), "4 Jan");
        // 29 December 1980 was a Monday, 28 December 1980 a Sunday.
        assertMembers(profiles, december28, BIRTHDAY.in(onWeekdays(DayOfWeek.MONDAY)), "29 Dec");
    }

    @Test
    @DisplayName("W15 those born on 29 February are greeted in common years as the rule says")
    void bornOnTheLeapDay() {
        List<TestProfile> profiles = List.of(
                profile("leap").with(BIRTHDAY, LocalDate.of(2000, 2, 29)).build());
        Criterion greeted = BIRTHDAY.in(today().ignoringYear());
        AsOf february28 = AsOf.startOf(LocalDate.of(2026, 2, 28), WARSAW);
        AsOf march1 = AsOf.startOf(LocalDate.of(2026, 3, 1), WARSAW);
        assertMembers(profiles, february28, greeted, "leap");
        assertMembers(profiles, march1, greeted);
        assertMembers(profiles, february28.withLeapDay(LeapDayRule.MARCH_1), greeted);
        assertMembers(profiles, march1.withLeapDay(LeapDayRule.MARCH_1), greeted, "leap");
        assertMembers(profiles, february28.withLeapDay(LeapDayRule.NONE), greeted);
        assertMembers(profiles, march1.withLeapDay(LeapDayRule.NONE), greeted);
    }
}
