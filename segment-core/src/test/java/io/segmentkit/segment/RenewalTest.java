package io.segmentkit.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.action.ProfileLabels;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.ProfileMapping;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work that takes longer than a claim holds, in a world whose clock moves while it is done. */
class RenewalTest {
    private final ActionWorld world = new ActionWorld();

    @Test
    @DisplayName("S5 a refresh that takes longer than a claim holds is not taken over while members come")
    void aLongRefresh() {
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
        Segments other = slow(numbers, 0, new ArrayList<>());
        List<RefreshReport> meanwhile = new ArrayList<>();
        Segments slow = slow(numbers, 1, meanwhile);
        slow.create(SegmentDefinition.dynamic("all", Criteria.everyone()));
        assertThat(slow.refreshDue().computed()).hasSize(1);
        assertThat(meanwhile).hasSize(10).allMatch(report -> report.computed().isEmpty());
        assertThat(slow.members("all").count()).isEqualTo(10_000);
        assertThat(other.history("all")).hasSize(1);
    }

    /** Each thousandth profile takes 6 minutes to read, and another node looks whether there is something to do. */
    private Segments slow(List<Integer> numbers, int factor, List<RefreshReport> meanwhile) {
        ProfileMapping<Integer> mapping = ProfileMapping.of(Integer.class)
                .id(number -> {
                    if (factor > 0 && number % 1_000 == 999) {
                        world.clock.pass(Duration.ofMinutes(6));
                        meanwhile.add(slow(numbers, 0, new ArrayList<>()).refreshDue());
                    }
                    return "p" + number;
                })
                .build();
        InMemoryPopulation<Integer> population = InMemoryPopulation.of(mapping, numbers, id -> null);
        return Segments.builder()
                .population(population)
                .store(world.store)
                .clock(world.clock)
                .build();
    }

    @Test
    @DisplayName("S6 an action that takes longer than a claim holds is not taken over between its batches")
    void aLongAction() {
        List<String> ids = IntStream.range(0, 5_000).mapToObj(i -> "p" + i).toList();
        ids.forEach(id -> world.put(Person.of(id, 1)));
        List<Object> meanwhile = new ArrayList<>();
        Segments slow = world.serviceWith(new Slow(world, meanwhile)).build();
        slow.create(SegmentDefinition.ofList("list"), ids);
        slow.actions().plan("list", Action.addTag("t"));
        assertThat(slow.actions().runDue().done()).hasSize(1);
        assertThat(meanwhile).hasSize(5).allMatch(report -> report.toString().equals("0 done, 0 refused, 0 failed"));
        assertThat(slow.actions().on("list").get(0).progress()).hasToString("5000 of 5000, 5000 changed");
    }

    /** Each batch takes 14 minutes, after which another node looks whether there is something to do. */
    private record Slow(ActionWorld world, List<Object> meanwhile) implements ProfileLabels {
        @Override
        public Set<String> labelSets() {
            return world.labels.labelSets();
        }

        @Override
        public int add(LabelSet labels, String label, Collection<String> profileIds) {
            world.clock.pass(Duration.ofMinutes(14));
            meanwhile.add(world.service().build().actions().runDue());
            return world.labels.add(labels, label, profileIds);
        }

        @Override
        public int remove(LabelSet labels, String label, Collection<String> profileIds) {
            return world.labels.remove(labels, label, profileIds);
        }
    }
}
