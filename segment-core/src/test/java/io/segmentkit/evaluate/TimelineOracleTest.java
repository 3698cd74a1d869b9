package io.segmentkit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.NaiveOracle;
import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.contract.RandomProfiles;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.References;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Random criteria on random profiles, over years that begin anywhere: the timeline says at every midnight, around every moment
 * of the data and around each of its own changes what the naive oracle says there.
 */
class TimelineOracleTest {
    private static final int CRITERIA = Integer.getInteger("segmentkit.timeline.criteria", 100);
    private static final Duration NANO = Duration.ofNanos(1);
    private static final List<Integer> HOURS = List.of(-720, -48, -24, -1, 0, 1, 24, 48, 720);

    /** What may be asked: the midnights, each also a nanosecond earlier, and the data's moments and
     * what rolling hours make of them. */
    private static NavigableSet<Instant> sampled(TestProfile profile, AsOf from, Instant until) {
        NavigableSet<Instant> sampled = new TreeSet<>(List.of(from.instant()));
        for (LocalDate day = from.today(); from.startOf(day).isBefore(until); day = day.plusDays(1)) {
            sampled.add(from.startOf(day));
            sampled.add(from.startOf(day).minus(NANO));
        }
        moments(profile)
                .flatMap(moment -> HOURS.stream().map(hours -> moment.plus(Duration.ofHours(hours))))
                .flatMap(moment -> Stream.of(moment.minus(NANO), moment, moment.plus(NANO)))
                .forEach(sampled::add);
        return sampled.subSet(from.instant(), true, until, false);
    }

    private static Stream<Instant> moments(TestProfile profile) {
        Stream<Value> values = Stream.concat(
                profile.attributes().values().stream().flatMap(List::stream),
                profile.records().stream().flatMap(row -> row.attributes().values().stream()));
        Stream<Instant> own =
                values.filter(Value.Timestamp.class::isInstance).map(value -> ((Value.Timestamp) value).instant());
        return Stream.concat(own, profile.activities().stream().flatMap(activity -> Stream.ofNullable(activity.at())));
    }

    @Test
    @DisplayName("B3 W13 W14 W15 W16 periods of membership are those that the naive oracle finds")
    void membershipsAreThoseOfTheOracle() {
        List<TestProfile> profiles = RandomProfiles.of(3, 40);
        int changes = 0;
        for (long seed = 1; seed <= CRITERIA; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf from = random.asOf();
            Criterion criterion = seed % 5 == 0 ? random.criterion() : random.windowed();
            Instant until = from.instant().plus(Duration.ofDays(seed % 8 == 0 ? 1_500 : 100));
            CompiledCriterion<Profile> compiled =
                    CompiledCriterion.of(criterion, References.none(), Profile.mapping(ContractSchema.SCHEMA));
            TestProfile profile = profiles.get((int) (seed % profiles.size()));
            List<Membership> memberships = compiled.timeline(from, until).memberships(profile.toProfile());
            NavigableSet<Instant> sampled = sampled(profile, from, until);
            List<Instant> turns = new ArrayList<>();
            memberships.forEach(membership -> turns.addAll(List.of(membership.from(), membership.until())));
            turns.stream()
                    .flatMap(turn -> Stream.of(turn.minus(NANO), turn))
                    .filter(turn -> !turn.isBefore(from.instant()) && turn.isBefore(until))
                    .forEach(sampled::add);
            changes += turns.size();
            for (Instant moment : sampled) {
                boolean member = memberships.stream()
                        .anyMatch(one -> !moment.isBefore(one.from()) && moment.isBefore(one.until()));
                assertThat(member)
                        .as("seed " + seed + ", " + profile.id() + " at " + moment + " from " + from + ": " + criterion)
                        .isEqualTo(NaiveOracle.holds(criterion, profile, from.withInstant(moment)));
            }
        }
        assertThat(changes).as("what turns at all").isGreaterThan(CRITERIA / 3);
    }

    @Test
    @DisplayName("B3 a forecast is what counting on each day gives")
    void aForecastIsWhatCountingOnEachDayGives() {
        List<TestProfile> profiles = RandomProfiles.of(5, 30);
        for (long seed = 1; seed <= CRITERIA / 5; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf from = random.asOf();
            Criterion criterion = random.windowed();
            List<Long> expected = LongStream.rangeClosed(0, 20)
                    .mapToObj(day -> from.withInstant(
                            from.instant().atZone(from.zone()).plusDays(day).toInstant()))
                    .map(asOf -> profiles.stream()
                            .filter(profile -> NaiveOracle.holds(criterion, profile, asOf))
                            .count())
                    .toList();
            assertThat(CompiledCriterion.of(criterion, References.none(), Profile.mapping(ContractSchema.SCHEMA))
                            .forecast(
                                    profiles.stream()
                                            .map(TestProfile::toProfile)
                                            .iterator(),
                                    from,
                                    20))
                    .as("seed " + seed + " from " + from + ": " + criterion)
                    .isEqualTo(expected);
        }
    }
}
