package io.segmentkit.population;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.time.AsOf;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationTest {
    /** A backend that says nothing of its own about several criteria: what is not default goes to the population. */
    private static Population withDefaults(Population population) {
        return (Population) Proxy.newProxyInstance(
                PopulationTest.class.getClassLoader(),
                new Class<?>[] {Population.class},
                (proxy, method, arguments) -> method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.invoke(population, arguments));
    }

    @Test
    void aBackendWithoutAPassForSeveralCriteriaAsksOneByOne() {
        ProfileMapping<String> mapping = ProfileMapping.of(String.class)
                .id(id -> id)
                .tags(id -> List.of("tag of " + id))
                .build();
        Population population = withDefaults(InMemoryPopulation.of(mapping, List.of("a", "b")));
        List<String> told = new ArrayList<>();
        population.eachMember(
                List.of(tag("tag of a"), everyone(), not(everyone())),
                AsOf.at(Instant.EPOCH, ZoneId.of("UTC")),
                (criterion, id) -> told.add(criterion + " " + id));
        assertThat(told).containsExactlyInAnyOrder("0 a", "1 a", "1 b");
    }
}
