package io.segmentkit.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

class CriterionArbitrariesTest {
    @Provide
    Arbitrary<Criterion> fitting() {
        return ExampleSchema.criteria(4);
    }

    @Property
    void criteriaFitTheSchemaThatTheyAreMadeFor(@ForAll("fitting") Criterion criterion) {
        assertThat(ExampleSchema.SCHEMA.check(criterion)).isEmpty();
    }

    @Property(tries = 30)
    void treesShrinkToOneLeaf(@ForAll Random random) {
        Shrinkable<Criterion> smallest = fitting().generator(1_000).next(random);
        Optional<Shrinkable<Criterion>> next = Optional.of(smallest);
        while (next.isPresent()) {
            assertThat(next.get().distance()).isLessThanOrEqualTo(smallest.distance());
            smallest = next.get();
            next = smallest.shrink().findFirst();
        }
        assertThat(smallest.value())
                .isNotInstanceOfAny(Criterion.AllOf.class, Criterion.AnyOf.class, Criterion.Not.class);
    }
}
