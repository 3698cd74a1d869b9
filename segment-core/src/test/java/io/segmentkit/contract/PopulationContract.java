package io.segmentkit.contract;

import static io.segmentkit.contract.ContractSchema.ACTIVE;
import static io.segmentkit.contract.ContractSchema.BALANCE;
import static io.segmentkit.contract.ContractSchema.BIRTHDAY;
import static io.segmentkit.contract.ContractSchema.CITY;
import static io.segmentkit.contract.ContractSchema.SCORE;
import static io.segmentkit.contract.ContractSchema.TAGS;
import static io.segmentkit.contract.TestProfileBuilder.profile;
import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.text;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.evaluate.Timeline;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every population must do: the same criterion gives the same answer everywhere (B1). A backend joins with a subclass
 * that stores the profiles it is given. The examples of the specification are in {@link ExamplesContract}, those of a CRM
 * in {@link CrmContract}; both come with it.
 *
 * <p>System properties: {@code segmentkit.contract.criteria}, how many random criteria are asked (1,000 unless set), and
 * {@code segmentkit.contract.seed}, where they begin.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PopulationContract extends PartsContract {
    @Test
    @DisplayName("B1 A1 A2 A3 A4 A5 random criteria select the profiles that the naive oracle selects")
    void randomCriteriaSelectWhatTheOracleSelects() {
        for (long seed = SEED; seed < SEED + criteria(); seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf asOf = random.asOf();
            Criterion criterion = random.criterion();
            String story = "seed " + seed + " as of " + asOf + ": " + criterion;
            Optional<String> refusal = refusal(criterion);
            if (refusal.isPresent()) {
                assertThatThrownBy(() -> population().count(criterion, asOf))
                        .as(story)
                        .isInstanceOf(InvalidCriterionException.class)
                        .hasMessageContaining(refusal.get());
            } else {
                Set<String> expected = expected(criterion, asOf);
                assertThat(membersOf(population(), criterion, asOf)).as(story).isEqualTo(expected);
                if (seed < SEED + closely()) {
                    assertThat(population().count(criterion, asOf)).as(story).isEqualTo(expected.size());
                }
            }
        }
    }

    @Test
    @DisplayName("A8 a criterion and its complement share out the population(), and the laws of logic hold")
    void lawsOfLogicHold() {
        for (long seed = SEED; seed < SEED + closely() / 10; seed++) {
            RandomCriteria random = new RandomCriteria(-seed);
            AsOf asOf = random.asOf();
            Criterion a = random.criterion();
            Criterion b = random.criterion();
            if (refusal(a).isPresent() || refusal(b).isPresent()) {
                continue;
            }
            String story = "seed " + -seed + " as of " + asOf + ": " + a + " | " + b;
            Set<String> others = profiles().stream().map(TestProfile::id).collect(toCollection(TreeSet::new));
            others.removeAll(membersOf(population(), a, asOf));
            assertThat(membersOf(population(), not(a), asOf))
                    .as("partition, " + story)
                    .isEqualTo(others);
            assertSame(not(not(a)), a, asOf, "double negation, " + story);
            assertSame(not(allOf(a, b)), anyOf(not(a), not(b)), asOf, "De Morgan, " + story);
            assertSame(not(anyOf(a, b)), allOf(not(a), not(b)), asOf, "De Morgan, " + story);
            assertSame(allOf(a, b), allOf(b, a), asOf, "commutativity, " + story);
            assertSame(anyOf(a, b), anyOf(b, a), asOf, "commutativity, " + story);
        }
    }

    private void assertSame(Criterion left, Criterion right, AsOf asOf, String story) {
        assertThat(membersOf(population(), left, asOf)).as(story).isEqualTo(membersOf(population(), right, asOf));
    }

    @Test
    @DisplayName("B1 B2 one profile is tested and explained as it is selected")
    void oneProfileIsTestedAndExplainedAsItIsSelected() {
        for (long seed = SEED; seed < SEED + closely() / 20; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf asOf = random.asOf();
            Criterion criterion = random.criterion();
            if (refusal(criterion).isPresent()) {
                continue;
            }
            Set<String> members = membersOf(population(), criterion, asOf);
            for (String id : List.of("p0", "p1", "p2", "p3")) {
                String story = "seed " + seed + " as of " + asOf + ", " + id + ": " + criterion;
                assertThat(population().test(id, criterion, asOf)).as(story).contains(members.contains(id));
                assertThat(population()
                                .explain(id, criterion, asOf)
                                .orElseThrow()
                                .holds())
                        .as(story)
                        .isEqualTo(members.contains(id));
            }
        }
    }

    @Test
    void aProfileThatIsNotThereIsNeitherTestedNorExplained() {
        AsOf now = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));
        assertThat(population().test("nobody", everyone(), now)).isEmpty();
        assertThat(population().explain("nobody", everyone(), now)).isEmpty();
        assertThat(population().memberships("nobody", everyone(), now, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void severalCriteriaAreCountedAtOnce() {
        RandomCriteria random = new RandomCriteria(SEED);
        AsOf asOf = random.asOf();
        List<Criterion> criteria = Stream.generate(random::criterion)
                .filter(criterion -> refusal(criterion).isEmpty())
                .limit(20)
                .toList();
        List<Long> expected = criteria.stream()
                .map(criterion -> (long) expected(criterion, asOf).size())
                .toList();
        assertThat(population().counts(criteria, asOf)).isEqualTo(expected);
        assertThat(population().size()).isEqualTo(PROFILES);
    }

    @Test
    @DisplayName("B3 the stretches of a profile's membership are the same everywhere")
    void stretchesOfMembershipAreTheSameEverywhere() {
        int found = 0;
        for (long seed = SEED; seed < SEED + 10; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf from = random.asOf();
            Criterion criterion = random.windowed();
            if (refusal(criterion).isPresent()) {
                continue;
            }
            Instant until = from.instant().plus(Duration.ofDays(400));
            Timeline<Profile> timeline =
                    Profile.mapping(ContractSchema.SCHEMA).compile(criterion).timeline(from, until);
            for (TestProfile profile : profiles().subList(0, 4)) {
                List<Membership> expected = timeline.memberships(profile.toProfile());
                assertThat(population().memberships(profile.id(), criterion, from, until))
                        .as("seed %s from %s, %s: %s", seed, from, profile.id(), criterion)
                        .contains(expected);
                found += expected.size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    @DisplayName("B3 a forecast is the number of members on each of the next days")
    void aForecastIsTheNumberOfMembersOnEachDay() {
        RandomCriteria random = new RandomCriteria(SEED);
        AsOf asOf = random.asOf();
        Criterion criterion = Stream.generate(random::windowed)
                .filter(one -> refusal(one).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Long> expected = asOf.daily(5).stream()
                .map(day -> (long) expected(criterion, day).size())
                .toList();
        assertThat(population().forecast(criterion, asOf, 5))
                .as(criterion.toString())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("B1 the members of several criteria are told at once, each once")
    void membersOfSeveralCriteriaAreToldAtOnce() {
        RandomCriteria random = new RandomCriteria(SEED);
        AsOf asOf = random.asOf();
        List<Criterion> criteria = Stream.generate(random::criterion)
                .filter(criterion -> refusal(criterion).isEmpty())
                .limit(20)
                .toList();
        List<List<String>> told = criteria.stream()
                .<List<String>>map(criterion -> new ArrayList<>())
                .toList();
        population().eachMember(criteria, asOf, (i, id) -> told.get(i).add(id));
        for (int i = 0; i < criteria.size(); i++) {
            assertThat(told.get(i)).containsExactlyInAnyOrderElementsOf(expected(criteria.get(i), asOf));
        }
    }

    @Test
    @DisplayName("A10 a criterion that does not fit is refused with all problems before anything runs")
    void aCriterionThatDoesNotFitIsRefused() {
        AsOf now = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));
        Criterion wrong = allOf(
                text("town").is("x"),
                not(text("score").is("x")),
                activity("call").ever());
        assertThatThrownBy(() -> population().members(wrong, now))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("allOf[0]: unknown attribute, found \"town\"")
                .hasMessageContaining("allOf[1].not: wrong type of value, score is of type integer, found \"x\"")
                .hasMessageContaining("allOf[2]: unknown activity, found \"call\"")
                .hasMessageContaining(
                        String.join(", ", population().schema().activities().keySet()));
        assertThatThrownBy(() -> population().count(wrong, now)).isInstanceOf(InvalidCriterionException.class);
        assertThatThrownBy(() -> population().test("p0", wrong, now)).isInstanceOf(InvalidCriterionException.class);
        assertThatThrownBy(() -> population().explain("p0", wrong, now)).isInstanceOf(InvalidCriterionException.class);
        assertThatThrownBy(() -> population().memberships("p0", wrong, now, Instant.EPOCH))
                .isInstanceOf(InvalidCriterionException.class);
    }

    @Test
    @DisplayName("S7 members come with the values that they have")
    void membersComeWithTheirValues() {
        AsOf now = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));
        List<String> attributes = List.copyOf(ContractSchema.SCHEMA.attributes().names());
        Map<String, List<Set<Value>>> expected = new TreeMap<>();
        profiles().stream()
                .filter(profile -> NaiveOracle.holds(SCORE.isPresent(), profile, now))
                .forEach(profile -> expected.put(
                        profile.id(),
                        attributes.stream()
                                .map(name -> Set.copyOf(profile.values(name)))
                                .toList()));
        Map<String, List<Set<Value>>> found = new TreeMap<>();
        try (Stream<ProfileValues> members = population().values(SCORE.isPresent(), now, attributes)) {
            members.forEach(member -> assertThat(found.put(
                            member.id(),
                            member.values().stream().map(Set::copyOf).toList()))
                    .isNull());
        }
        assertThat(found).isEqualTo(expected);
        assertThatThrownBy(() -> population().values(everyone(), now, List.of("city", "town")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown attribute town");
    }

    @Test
    void anEmptyPopulationHasNoMembers() {
        AsOf now = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));
        Population empty = populationOf(List.of());
        try {
            assertThat(membersOf(empty, everyone(), now)).isEmpty();
            assertThat(empty.count(everyone(), now)).isZero();
            assertThat(empty.size()).isZero();
        } finally {
            release(empty);
        }
    }

    @Test
    void aProfileWithNothingButItsIdIsAProfile() {
        AsOf now = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));
        Population one = populationOf(List.of(profile("only").build()));
        try {
            Criterion absent = allOf(CITY.isAbsent(), SCORE.isAbsent(), BALANCE.isAbsent(), ACTIVE.isAbsent());
            assertThat(membersOf(one, allOf(absent, BIRTHDAY.isAbsent(), TAGS.hasNone("vip")), now))
                    .containsExactly("only");
        } finally {
            release(one);
        }
    }
}
