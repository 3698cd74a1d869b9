package io.segmentkit.evaluate;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.contract.RandomProfiles;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.profile.Profile;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompiledCriteriaTest {
    private static final ProfileReader<Profile> READER = Profile.mapping(ContractSchema.SCHEMA);
    private static final AsOf NOW = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));

    /** Segments named after positions are criteria of the list; asked together, or each in the place of its name. */
    private record Together(List<Criterion> criteria, boolean earlier) implements References {
        @Override
        public Optional<Criterion> saved(String name) {
            return Optional.of(criteria.get(Integer.parseInt(name)));
        }

        @Override
        public Optional<SegmentReference> segment(String name) {
            int position = Integer.parseInt(name);
            return Optional.of(
                    earlier
                            ? new SegmentReference.Earlier(position)
                            : new SegmentReference.Dynamic(criteria.get(position)));
        }
    }

    @Property(tries = 300)
    @Label("B7 A6 A7 criteria asked together hold for the profiles that each holds for alone")
    void togetherAsAlone(@ForAll long seed) {
        List<Profile> profiles = RandomProfiles.of(seed, 150).stream()
                .map(TestProfile::toProfile)
                .toList();
        RandomCriteria random = new RandomCriteria(seed);
        AsOf asOf = random.asOf();
        List<Criterion> criteria = related(random, new SplittableRandom(seed));
        BoundCriteria<Profile> together = CompiledCriteria.of(criteria, new Together(criteria, true), READER)
                .asOf(asOf);
        List<BoundCriterion<Profile>> alone = criteria.stream()
                .map(criterion -> CompiledCriterion.of(criterion, new Together(criteria, false), READER)
                        .asOf(asOf))
                .toList();
        List<List<Profile>> told = criteria.stream()
                .<List<Profile>>map(criterion -> new ArrayList<>())
                .toList();
        together.eachHolding(
                profiles.iterator(), (profile, criterion) -> told.get(criterion).add(profile));
        for (int i = 0; i < criteria.size(); i++) {
            assertThat(told.get(i))
                    .as("%s as of %s: %s", i, asOf, criteria)
                    .isEqualTo(profiles.stream().filter(alone.get(i)).toList());
        }
        for (Profile profile : profiles.subList(0, 5)) {
            BitSet expected = new BitSet();
            for (int i = 0; i < criteria.size(); i++) {
                expected.set(i, alone.get(i).test(profile));
            }
            assertThat(together.holdingFor(profile)).isEqualTo(expected);
        }
    }

    /** Criteria that have parts in common, wait for the same values, and refer to those before them. */
    private static List<Criterion> related(RandomCriteria random, SplittableRandom choice) {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(random.criterion());
        for (int i = 1; i < 25; i++) {
            Criterion other = criteria.get(choice.nextInt(i));
            String name = String.valueOf(choice.nextInt(i));
            criteria.add(
                    switch (choice.nextInt(9)) {
                        case 0 -> other;
                        case 1 -> inSegment(name);
                        case 2 -> allOf(random.criterion(), not(inSegment(name)));
                        case 3 -> anyOf(other, random.criterion());
                        case 4 -> allOf(saved(name), random.criterion());
                        case 5 -> not(other);
                        default -> random.criterion();
                    });
        }
        return criteria;
    }

    @Test
    @DisplayName("B7 no criteria hold for nobody, and everyone for everyone")
    void noneAndEveryone() {
        Profile somebody = RandomProfiles.of(1, 1).get(0).toProfile();
        assertThat(CompiledCriteria.of(List.of(), References.none(), READER)
                        .asOf(NOW)
                        .holdingFor(somebody))
                .isEqualTo(new BitSet());
        CompiledCriteria<Profile> criteria =
                CompiledCriteria.of(List.of(everyone(), not(everyone())), References.none(), READER);
        assertThat(criteria.size()).isEqualTo(2);
        assertThat(criteria.asOf(NOW).holdingFor(somebody).cardinality()).isEqualTo(1);
        List<Integer> told = new ArrayList<>();
        criteria.asOf(NOW).eachHolding(List.<Profile>of().iterator(), (profile, criterion) -> told.add(criterion));
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("A6 a criterion refers to those before it only")
    void refersToThoseBeforeItOnly() {
        References second = new Together(List.of(everyone(), everyone()), true);
        assertThatThrownBy(() ->
                        CompiledCriteria.of(List.of(everyone(), allOf(tag("x"), inSegment("1"))), second, READER))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("allOf[1]: segment is not asked before this one, found \"1\"");
        assertThatThrownBy(() -> CompiledCriterion.of(inSegment("0"), second, READER))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("segment is not asked before this one");
    }

    @Test
    @DisplayName("A10 all problems of a criterion that does not fit")
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> CompiledCriteria.of(
                        List.of(
                                everyone(),
                                anyOf(text("town").is("x"), text("score").is("x"))),
                        References.none(),
                        READER))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("town")
                .hasMessageContaining("score");
    }
}
