package io.segmentkit.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.action.ProfileLabels;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.ProfileMapping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work that takes longer than a claim holds. */
class RenewalTest {
    private static final Duration LEASE = Duration.ofMillis(1_500);

    private final ActionWorld world = new ActionWorld();

    @Test
    @DisplayName("S5 a refresh that takes longer than a claim holds is not taken over, though no member comes for long")
    void aLongRefresh() {
        List<RefreshReport> meanwhile = new ArrayList<>();
        Segments other = node(id -> id);
        Segments slow = node(id -> {
            if (id.equals("b")) {
                askFor(LEASE.multipliedBy(3), other, meanwhile);
            }
            return id;
        });
        slow.create(SegmentDefinition.dynamic("all", Criteria.everyone()));
        assertThat(slow.refreshDue().computed()).hasSize(1);
        assertThat(meanwhile)
                .hasSizeGreaterThan(5)
                .allMatch(report -> report.computed().isEmpty());
        assertThat(slow.members("all").count()).isEqualTo(3);
        assertThat(other.history("all")).hasSize(1);
    }

    @Test
    @DisplayName("S5 nothing is renewed, and no thread is left, once a refresh is over")
    void nothingIsLeftAfterARefresh() {
        Segments segments = node(id -> id);
        segments.create(SegmentDefinition.dynamic("all", Criteria.everyone()));
        segments.refreshDue();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("segmentkit-renewal");
    }

    private static void askFor(Duration time, Segments node, List<RefreshReport> reports) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            reports.add(node.refreshDue());
            try {
                Thread.sleep(LEASE.toMillis() / 10);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** In real time. */
    private Segments node(UnaryOperator<String> reading) {
        ProfileMapping<String> mapping =
                ProfileMapping.of(String.class).id(reading).build();
        return Segments.builder()
                .population(InMemoryPopulation.of(mapping, List.of("a", "b", "c"), id -> null))
                .store(world.store)
                .clock(Clock.systemUTC())
                .takeOverAfter(LEASE)
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
