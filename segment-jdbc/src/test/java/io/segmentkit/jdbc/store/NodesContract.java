package io.segmentkit.jdbc.store;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.segment.RefreshReport;
import io.segmentkit.segment.SegmentListener;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.SegmentStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several nodes over one database, calling at the same moment. */
abstract class NodesContract {
    private static final NumberAttribute SCORE = number("score");
    private static final int NODES = 4;
    private static final int SEGMENTS = 6;
    private static final int ROUNDS = 3;
    private static final int PEOPLE = 300;

    private record Person(String id, long score) {}

    /** A database for all tests. */
    abstract TestDatabase database();

    private static Segments node(SegmentStore store, MutableClock clock, ConcurrentLinkedQueue<UUID> told) {
        ProfileMapping<Person> mapping = ProfileMapping.of(Person.class)
                .id(Person::id)
                .bind(SCORE, Person::score)
                .build();
        List<Person> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> new Person("p" + i, i)).toList();
        return Segments.builder()
                .population(InMemoryPopulation.of(mapping, people))
                .store(store)
                .clock(clock)
                .listener(new SegmentListener() {
                    @Override
                    public void refreshed(Announcement announcement) {
                        told.add(announcement.run().id());
                    }
                })
                .build();
    }

    @Test
    @DisplayName("S5 R7 each due segment is computed exactly once, however many nodes ask, and told of once")
    void eachDueSegmentIsComputedOnce() throws Exception {
        MutableClock clock = MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw");
        ConcurrentLinkedQueue<UUID> told = new ConcurrentLinkedQueue<>();
        SegmentStore store = Databases.emptyStore(database());
        List<Segments> nodes =
                Stream.generate(() -> node(store, clock, told)).limit(NODES).toList();
        for (int i = 0; i < SEGMENTS; i++) {
            nodes.get(0)
                    .create(dynamic("s" + i, i % 2 == 0 ? everyone() : inSegment("s" + (i - 1)))
                            .refreshEveryHours(1));
        }
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                List<Callable<RefreshReport>> calls = nodes.stream()
                        .<Callable<RefreshReport>>map(node -> node::refreshDue)
                        .toList();
                List<SegmentId> computed = new ArrayList<>();
                for (Future<RefreshReport> call : threads.invokeAll(calls)) {
                    assertThat(call.get().failed()).isEmpty();
                    call.get().computed().stream().map(Run::segment).forEach(computed::add);
                }
                assertThat(computed).hasSize(SEGMENTS).doesNotHaveDuplicates();
                clock.pass(Duration.ofHours(1));
            }
            assertThat(told).hasSize(SEGMENTS * ROUNDS).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
        for (int i = 0; i < SEGMENTS; i++) {
            assertThat(nodes.get(1).members("s" + i).count()).isEqualTo(PEOPLE);
        }
        assertThat(database().openConnections()).isZero();
    }
}
