package io.segmentkit.influence;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.References;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InfluenceTest {
    private static final NumberAttribute SCORE = integer("score");
    private static final TextAttribute PRODUCT = text("product");
    private static final AsOf AS_OF = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneOffset.UTC);
    private static final Schema SCHEMA = Schema.builder()
            .attributes(SCORE)
            .labels(tags())
            .activity("purchase", PRODUCT)
            .build();

    /** Profiles 0 to 99 with that score: every second one is vip, every tenth new; 0 to 9 bought a pen, 10 to 29 a book. */
    private static Population population() {
        List<Profile> profiles =
                IntStream.range(0, 100).mapToObj(InfluenceTest::profile).toList();
        return InMemoryPopulation.of(Profile.mapping(SCHEMA), profiles);
    }

    private static Profile profile(int number) {
        var builder = Profile.builder(SCHEMA, "p" + number).with(SCORE, number);
        if (number % 2 == 0) {
            builder = builder.labels(tags(), "vip");
        }
        if (number % 10 == 0) {
            builder = builder.labels(tags(), "new");
        }
        if (number < 30) {
            builder = builder.activity(
                    "purchase", AS_OF.instant(), row -> row.with(PRODUCT, number < 10 ? "pen" : "book"));
        }
        return builder.build();
    }

    private static Influence influence(Criterion criterion) {
        return population().influence(criterion, AS_OF);
    }

    private static Influence leaf(Criterion criterion, long holding, long adds, long removes) {
        return new Influence(criterion, OptionalLong.of(holding), adds, removes, List.of());
    }

    @Test
    @DisplayName("B6 what each part adds and removes, as text")
    void asText() {
        Criterion criterion = allOf(
                SCORE.lessThan(20),
                anyOf(tag("vip"), activity("purchase").where(PRODUCT.is("pen")).ever()),
                not(tag("new")));
        assertThat(influence(criterion)).hasToString("""
                score < 20 and (has tag "vip" or at least once purchase where product = "pen") and not (has tag "new"): \
                holds for 13, removes 87
                  score < 20: holds for 20, removes 32
                  has tag "vip" or at least once purchase where product = "pen": holds for 55, removes 5
                    has tag "vip": holds for 50, adds 4
                    at least once purchase where product = "pen": holds for 10, adds 5
                      product = "pen": removes 5
                  not (has tag "new"): holds for 90, removes 2
                    has tag "new": holds for 10, removes 2""");
    }

    @Test
    @DisplayName("B6 as JSON, without values of profiles")
    void asJson() {
        assertThat(influence(activity("purchase").where(PRODUCT.is("pen")).never())
                        .toJson())
                .isEqualTo("{\"criterion\":\"never purchase where product = \\\"pen\\\"\",\"holding\":90,\"adds\":0,"
                        + "\"removes\":10,\"parts\":[{\"criterion\":\"product = \\\"pen\\\"\",\"adds\":20,\"removes\":0,"
                        + "\"parts\":[]}]}");
    }

    @Test
    @DisplayName("B6 a part with nothing beside it goes with what it stands in")
    void thePartOfOne() {
        Criterion low = SCORE.lessThan(20);
        Criterion nested = allOf(tag("vip"), not(anyOf(List.of(allOf(List.of(low))))));
        Influence found = influence(nested);
        assertThat(found.removes()).isEqualTo(60);
        Influence negated = found.parts().get(1);
        assertThat(List.of(
                        negated,
                        negated.parts().get(0),
                        negated.parts().get(0).parts().get(0)))
                .allSatisfy(part -> assertThat(part.removes()).isEqualTo(10));
        assertThat(negated.parts().get(0).parts().get(0).parts()).containsExactly(leaf(low, 20, 0, 10));
    }

    @Test
    @DisplayName("B6 what two parts do only together neither does")
    void togetherOnly() {
        Criterion twice = anyOf(tag("new"), allOf(tag("vip"), tag("new")), tag("new"));
        assertThat(influence(twice).parts()).allSatisfy(part -> {
            assertThat(part.adds()).isZero();
            assertThat(part).asString().contains("holds for 10, changes nothing");
        });
    }

    @Test
    @DisplayName("B6 everyone removes nobody, and nobody is left of nothing")
    void everyoneAndNobody() {
        assertThat(influence(everyone())).isEqualTo(leaf(everyone(), 100, 0, 0));
        assertThat(influence(not(everyone())).removes()).isEqualTo(100);
        Population empty = InMemoryPopulation.of(Profile.mapping(SCHEMA), List.of());
        assertThat(empty.influence(tag("vip"), AS_OF)).isEqualTo(leaf(tag("vip"), 0, 0, 0));
    }

    @Test
    @DisplayName("B6 A7 saved criteria are looked into")
    void savedCriteria() {
        Population population = population()
                .withReferences(References.of(Map.of("good", allOf(tag("vip"), SCORE.atLeast(50))), Map.of()));
        assertThat(population.influence(saved("good"), AS_OF).parts())
                .containsExactly(leaf(tag("vip"), 50, 0, 25), leaf(SCORE.atLeast(50), 50, 0, 25));
    }

    @Test
    @DisplayName("B6 more combinations than are kept at once, and more conditions than a word has bits")
    void manyCombinations() {
        List<Profile> profiles = IntStream.range(0, 30_000)
                .mapToObj(number -> Profile.builder(SCHEMA, "p" + number)
                        .with(SCORE, number)
                        .build())
                .toList();
        List<Criterion> steps = new ArrayList<>();
        for (int bit = 0; bit < 15; bit++) {
            int width = 1 << bit;
            steps.add(SCORE.oneOf(IntStream.range(0, 30_000)
                    .filter(number -> (number & width) != 0)
                    .boxed()
                    .toArray(Integer[]::new)));
        }
        for (int number = 0; number < 60; number++) {
            steps.add(SCORE.is(number));
        }
        Influence found =
                InMemoryPopulation.of(Profile.mapping(SCHEMA), profiles).influence(anyOf(steps), AS_OF);
        assertThat(found.holding()).hasValue(30_000);
        assertThat(found.parts().get(15)).isEqualTo(leaf(SCORE.is(0), 1, 1, 0));
        assertThat(found.parts().get(16)).isEqualTo(leaf(SCORE.is(1), 1, 0, 0));
    }

    @Test
    @DisplayName("A10 a criterion that does not fit is refused with the path in the whole")
    void doesNotFit() {
        assertThatThrownBy(() -> influence(allOf(tag("vip"), not(text("town").is("x")), saved("gone"))))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("allOf[1].not: unknown attribute")
                .hasMessageContaining("allOf[2]: unknown saved criterion");
    }
}
