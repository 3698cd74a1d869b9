package io.segmentkit.margin;

import static io.segmentkit.contract.ContractSchema.SCHEMA;
import static io.segmentkit.contract.ContractSchema.SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.NaiveOracle;
import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.contract.RandomProfiles;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.profile.Profile;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The conditions of random criteria on random profiles: moved by its margin a value gets the other answer of the naive
 * oracle, moved by less it does not, and where there is no margin it does not wherever it is moved.
 */
class MarginOracleTest {
    private static final int CRITERIA = Integer.getInteger("segmentkit.margin.criteria", 100);

    private static Stream<Explanation> conditions(Explanation explanation) {
        return explanation.parts().isEmpty()
                ? Stream.of(explanation)
                : explanation.parts().stream().flatMap(MarginOracleTest::conditions);
    }

    /** The answer for a profile that has one value and nothing else. */
    private static boolean holds(Criterion.OfAttribute condition, Value value, AsOf asOf) {
        TestProfile profile =
                new TestProfile("1", Map.of(condition.attribute(), List.of(value)), Map.of(), List.of(), List.of());
        return NaiveOracle.holds(condition, profile, asOf);
    }

    private static Value moved(Value value, BigDecimal change, Margin.Unit unit, AsOf asOf) {
        if (value instanceof Value.Decimal decimal) {
            return new Value.Decimal(decimal.number().add(change));
        }
        if (value instanceof Value.Date date) {
            return new Value.Date(date.date().plusDays(change.longValueExact()));
        }
        if (value instanceof Value.DayOfYear day) {
            int number = day.monthDay().atYear(2000).getDayOfYear() - 1 + change.intValueExact();
            return new Value.DayOfYear(MonthDay.from(LocalDate.ofYearDay(2000, Math.floorMod(number, 366) + 1)));
        }
        Instant instant = ((Value.Timestamp) value).instant();
        return new Value.Timestamp(
                unit == Margin.Unit.DAYS
                        ? asOf.startOf(asOf.dayOf(instant).plusDays(change.longValueExact()))
                        : instant.plusNanos(change.movePointRight(9).longValueExact()));
    }

    private static void check(Criterion.OfAttribute condition, Value value, AsOf asOf, Margin margin) {
        boolean holds = holds(condition, value, asOf);
        assertThat(margin.holds()).isEqualTo(holds);
        boolean isWhole = margin.unit() == Margin.Unit.DAYS;
        BigDecimal beyond = switch (margin.side()) {
            case AT -> BigDecimal.ZERO;
            case ABOVE -> new BigDecimal("0.000000001");
            case BELOW -> new BigDecimal("-0.000000001");
        };
        BigDecimal there = margin.change().add(beyond);
        assertThat(holds(condition, moved(value, there, margin.unit(), asOf), asOf))
                .as("there")
                .isNotEqualTo(holds);
        long size = margin.change().abs().longValue();
        LongStream.concat(LongStream.range(0, Math.min(size, 40)), LongStream.range(Math.max(size - 3, 0), size))
                .mapToObj(BigDecimal::valueOf)
                .flatMap(less -> Stream.of(less, less.negate()))
                .forEach(less -> assertThat(holds(condition, moved(value, less, margin.unit(), asOf), asOf))
                        .as("by " + less)
                        .isEqualTo(holds));
        if (!isWhole && margin.side() != Margin.Side.AT) {
            assertThat(holds(condition, moved(value, margin.change(), margin.unit(), asOf), asOf))
                    .as("at the edge")
                    .isEqualTo(holds);
        }
    }

    private static void checkNone(Criterion.OfAttribute condition, Value value, AsOf asOf) {
        boolean holds = holds(condition, value, asOf);
        boolean isWhole = value instanceof Value.Date || value instanceof Value.DayOfYear;
        boolean turns = IntStream.rangeClosed(-370, 370)
                .mapToObj(change -> moved(value, BigDecimal.valueOf(change), Margin.Unit.SECONDS, asOf))
                .anyMatch(moved -> holds(condition, moved, asOf) != holds);
        boolean isPoint = !isWhole
                && IntStream.of(-1, 1)
                        .mapToObj(change -> moved(value, BigDecimal.valueOf(change, 9), Margin.Unit.SECONDS, asOf))
                        .allMatch(moved -> holds(condition, moved, asOf) != holds);
        assertThat(turns && !isPoint).as("turns somewhere").isFalse();
    }

    private static boolean isMeasured(Value value) {
        return !(value instanceof Value.Text || value instanceof Value.Truth);
    }

    @Test
    @DisplayName("B2 a value turns the naive oracle's answer at its margin, and nowhere nearer")
    void marginsAreExact() {
        List<TestProfile> profiles = RandomProfiles.of(11, 60);
        int margins = 0;
        int none = 0;
        for (long seed = 1; seed <= CRITERIA; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf asOf = random.asOf();
            Criterion criterion = seed % 2 == 0 ? random.criterion() : random.windowed();
            TestProfile profile = profiles.get((int) (seed % profiles.size()));
            Explanation whole =
                    Profile.mapping(SCHEMA).compile(criterion).asOf(asOf).explain(profile.toProfile());
            for (Explanation one : conditions(whole).toList()) {
                if (one.criterion() instanceof Criterion.OfAttribute condition) {
                    for (Value value : one.seen().orElseThrow().stream()
                            .filter(MarginOracleTest::isMeasured)
                            .toList()) {
                        Optional<Margin> margin = Margin.of(condition, List.of(value), asOf);
                        try {
                            margin.ifPresentOrElse(
                                    found -> check(condition, value, asOf, found),
                                    () -> checkNone(condition, value, asOf));
                        } catch (AssertionError wrong) {
                            throw new AssertionError(
                                    "seed " + seed + ", " + asOf + ": " + condition + ": " + value + " " + margin,
                                    wrong);
                        }
                        margins += margin.isPresent() ? 1 : 0;
                        none += margin.isPresent() ? 0 : 1;
                    }
                }
            }
        }
        assertThat(margins).as("margins").isGreaterThan(CRITERIA / 4);
        assertThat(none).as("values without").isGreaterThan(CRITERIA / 50);
    }

    @Test
    @DisplayName("B2 the margin of a count is the distance to the nearest count with the other answer")
    void marginsOfCountsAreExact() {
        int seen = 0;
        for (long seed = 1; seed <= CRITERIA; seed++) {
            Criterion criterion = new RandomCriteria(seed).criterion();
            AsOf asOf = new RandomCriteria(seed).asOf();
            Explanation whole = Profile.mapping(SCHEMA)
                    .compile(criterion)
                    .asOf(asOf)
                    .explain(RandomProfiles.of(seed, 1).get(0).toProfile());
            for (Explanation one : conditions(whole).toList()) {
                if (one.criterion() instanceof Criterion.OfRecords records
                        && records.measure() instanceof Measure.Count) {
                    Criterion.OfAttribute same =
                            (Criterion.OfAttribute) Criteria.attribute(SCORE.name(), records.test());
                    for (int count = 0; count < 7; count++) {
                        Value value = Value.Decimal.of(count);
                        int has = count;
                        boolean holds = holds(same, value, asOf);
                        Optional<Integer> nearest = IntStream.range(0, 30)
                                .filter(other -> holds(same, Value.Decimal.of(other), asOf) != holds)
                                .mapToObj(other -> Math.abs(other - has))
                                .min(Integer::compare);
                        assertThat(Margin.of(records, List.of(value), asOf)
                                        .map(margin -> margin.change().abs().intValueExact()))
                                .as("seed " + seed + ": " + records + ": " + count)
                                .isEqualTo(nearest);
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).as("counts").isGreaterThan(CRITERIA / 4);
    }
}
