package io.segmentkit.segment;

import io.segmentkit.contract.MutableClock;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** People who change, a clock that the test moves, and services over them. */
final class World {
    final MutableClock clock = MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw");
    final SegmentStore store;
    private volatile List<Person> people;

    World(Person... people) {
        this(InMemorySegmentStore.empty(), people);
    }

    World(SegmentStore store, Person... people) {
        this.store = store;
        this.people = List.of(people);
    }

    void now(Person... others) {
        people = List.of(others);
    }

    SegmentsBuilder service() {
        return Segments.builder()
                .populations(() -> Person.population(people))
                .store(store)
                .clock(clock);
    }

    static Set<String> members(Segments segments, String name) {
        try (Stream<String> ids = segments.members(name).ids()) {
            return new TreeSet<>(ids.toList());
        }
    }
}
