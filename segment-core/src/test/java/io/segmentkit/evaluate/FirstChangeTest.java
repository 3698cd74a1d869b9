package io.segmentkit.evaluate;

import static io.segmentkit.contract.ContractSchema.BIRTHDAY;
import static io.segmentkit.contract.ContractSchema.SCHEMA;
import static io.segmentkit.contract.ContractSchema.SIGNUP;
import static io.segmentkit.contract.TestProfileBuilder.profile;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.contract.RandomProfiles;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.References;
import io.segmentkit.time.AsOf;
import io.segmentkit.turning.EarliestTurning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstChangeTest {
    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));

    private static CompiledCriterion<Profile> compiled(Criterion criterion) {
        return CompiledCriterion.of(criterion, References.none(), Profile.mapping(SCHEMA));
    }

    @Test
    @DisplayName("B3 the first change over profiles is the earliest of theirs, and never before what the windows say")
    void firstChangeIsTheEarliest() {
        List<Profile> profiles =
                RandomProfiles.of(5, 40).stream().map(TestProfile::toProfile).toList();
        int changes = 0;
        for (long seed = 1; seed <= 150; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf from = random.asOf();
            CompiledCriterion<Profile> criterion = compiled(random.windowed());
            Instant until = from.instant().plus(Duration.ofDays(100));
            Timeline<Profile> timeline = criterion.timeline(from, until);
            Optional<Instant> earliest = profiles.stream()
                    .flatMap(profile -> timeline.nextChange(profile).stream())
                    .min(Comparator.naturalOrder());
            assertThat(criterion.nextChange(profiles.iterator(), from, until))
                    .as("seed %s: %s", seed, criterion.criterion())
                    .isEqualTo(earliest);
            if (earliest.isPresent()) {
                changes++;
                assertThat(EarliestTurning.of(criterion.criterion(), from))
                        .as("seed %s: %s", seed, criterion.criterion())
                        .hasValueSatisfying(bound -> assertThat(bound).isBeforeOrEqualTo(earliest.get()));
            }
        }
        assertThat(changes).isGreaterThan(30);
    }

    @Test
    @DisplayName("B3 one enters as another leaves: that is a change")
    void changesThatEvenOut() {
        List<Profile> profiles = List.of(
                profile("a").with(BIRTHDAY, LocalDate.of(2026, 5, 7)).build().toProfile(),
                profile("b").with(BIRTHDAY, LocalDate.of(2026, 5, 8)).build().toProfile());
        CompiledCriterion<Profile> criterion = compiled(BIRTHDAY.in(today()));
        Instant midnight = Instant.parse("2026-05-07T22:00:00Z");
        assertThat(criterion.nextChange(profiles.iterator(), MAY_7, midnight.plusNanos(1)))
                .contains(midnight);
        assertThat(criterion.nextChange(profiles.iterator(), MAY_7, midnight)).isEmpty();
        assertThat(criterion.nextChange(List.<Profile>of().iterator(), MAY_7, midnight))
                .isEmpty();
    }

    @Test
    @DisplayName("B3 W10 many moments of rolling hours, the earliest of them last")
    void manyMoments() {
        Instant now = MAY_7.instant();
        List<Profile> profiles = IntStream.rangeClosed(1, 3_000)
                .mapToObj(i -> profile("p" + i)
                        .with(SIGNUP, now.minusSeconds(i))
                        .build()
                        .toProfile())
                .toList();
        assertThat(compiled(SIGNUP.in(lastHours(1))).nextChange(profiles.iterator(), MAY_7, now.plusSeconds(86_400)))
                .contains(now.plusSeconds(600));
    }

    @Test
    void anEndBeyondTheYearsIsRefused() {
        assertThatThrownBy(() -> compiled(BIRTHDAY.in(today()))
                        .nextChange(List.<Profile>of().iterator(), MAY_7, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9999");
    }
}
