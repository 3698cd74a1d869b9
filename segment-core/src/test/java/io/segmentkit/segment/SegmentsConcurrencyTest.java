package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.store.Announcement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several nodes over one store, each a service of its own, calling at the same moment. */
@Timeout(60)
class SegmentsConcurrencyTest {
    private static final int NODES = 6;
    private static final int SEGMENTS = 12;
    private static final int ROUNDS = 30;
    private static final int PEOPLE = 500;

    /** Told of runs, as listeners of all nodes are. */
    private record Told(ConcurrentLinkedQueue<UUID> runs) implements SegmentListener {
        @Override
        public void refreshed(Announcement announcement) {
            runs.add(announcement.run().id());
        }
    }

    private static Person[] people(String tag) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> Person.of(tag + i, 1, tag))
                .toArray(Person[]::new);
    }

    /** Segment i holds everybody, by way of segments before it. */
    private static Criterion criterion(int i) {
        Criterion everybody = tags().hasAny("even", "odd");
        return switch (i % 4) {
            case 1 -> inSegment("s" + (i - 1));
            case 2 -> allOf(inSegment("s" + (i - 1)), inSegment("s" + (i - 2)));
            case 3 -> i < 4 ? everybody : allOf(inSegment("s3"), inSegment("s" + (i - 1)));
            default -> everybody;
        };
    }

    @Test
    @DisplayName(
            "S5 each due segment is computed exactly once, however many nodes ask, and readers see whole memberships")
    void eachDueSegmentIsComputedOnce() throws Exception {
        World world = new World(people("even"));
        Told told = new Told(new ConcurrentLinkedQueue<>());
        List<Segments> nodes = Stream.generate(
                        () -> world.service().listener(told).build())
                .limit(NODES)
                .toList();
        for (int i = 0; i < SEGMENTS; i++) {
            nodes.get(0).create(dynamic("s" + i, criterion(i)).refreshEveryHours(1));
        }
        assertThat(nodes.get(0).refreshDue().computed()).hasSize(SEGMENTS);
        ExecutorService threads = Executors.newFixedThreadPool(NODES + 1);
        try {
            AtomicBoolean over = new AtomicBoolean();
            Future<Integer> reader = threads.submit(() -> readUntil(over, nodes.get(0)));
            CyclicBarrier start = new CyclicBarrier(NODES);
            for (int round = 1; round <= ROUNDS; round++) {
                String tag = round % 2 == 0 ? "even" : "odd";
                world.now(people(tag));
                world.clock.pass(Duration.ofHours(1));
                List<Callable<RefreshReport>> calls = nodes.stream()
                        .<Callable<RefreshReport>>map(node -> () -> {
                            start.await();
                            return node.refreshDue();
                        })
                        .toList();
                List<UUID> segments = new ArrayList<>();
                for (Future<RefreshReport> call : threads.invokeAll(calls)) {
                    RefreshReport report = call.get();
                    assertThat(report.failed()).isEmpty();
                    report.computed().forEach(run -> segments.add(run.segment().value()));
                }
                assertThat(segments).as("round " + round).hasSize(SEGMENTS).doesNotHaveDuplicates();
                for (int i = 0; i < SEGMENTS; i++) {
                    assertThat(World.members(nodes.get(1), "s" + i))
                            .as("segment s" + i + ", round " + round)
                            .hasSize(PEOPLE)
                            .allMatch(id -> id.startsWith(tag));
                    assertThat(nodes.get(1).history("s" + i)).hasSize(round + 1);
                }
            }
            over.set(true);
            assertThat(reader.get()).isPositive();
            assertThat(told.runs()).hasSize(SEGMENTS * (ROUNDS + 1)).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
            assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Each membership is all the even ones or all the odd ones, never a part or a mixture. */
    private static int readUntil(AtomicBoolean over, Segments segments) {
        int read = 0;
        while (!over.get()) {
            Set<String> members = World.members(segments, "s" + read % SEGMENTS);
            assertThat(members).hasSize(PEOPLE);
            assertThat(members.stream().map(id -> id.replaceAll("\\d", "")).distinct())
                    .hasSize(1);
            read++;
        }
        return read;
    }

    @Test
    @DisplayName("S2 definitions that several nodes create at once are all there, and no name twice")
    void definitionsCreatedAtOnceAreAllThere() throws Exception {
        World world = new World(Person.of("ada", 1, "vip"));
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, NODES)
                    .<Callable<Integer>>mapToObj(
                            node -> () -> createAll(world.service().build(), node))
                    .toList();
            int shared = 0;
            for (Future<Integer> call : threads.invokeAll(calls)) {
                shared += call.get();
            }
            assertThat(shared).as("who could create the shared names").isEqualTo(10);
        } finally {
            threads.shutdownNow();
        }
        Set<String> names = new TreeSet<>();
        world.service()
                .build()
                .all()
                .forEach(segment -> names.add(segment.name().text()));
        assertThat(names).hasSize(10 + 10 * NODES);
    }

    private static int createAll(Segments segments, int node) {
        int shared = 0;
        for (int i = 0; i < 10; i++) {
            segments.create(dynamic("own " + node + " " + i, tag("vip")));
            try {
                segments.create(dynamic("shared " + i, tag("vip")));
                shared++;
            } catch (IllegalArgumentException taken) {
                assertThat(taken).hasMessageContaining("already");
            }
        }
        return shared;
    }
}
