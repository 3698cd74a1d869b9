package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.segment.Person.SCORE;

import io.segmentkit.action.InMemoryLabels;
import io.segmentkit.action.ProfileLabels;
import io.segmentkit.contract.MutableClock;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.export.ExportFiles;
import io.segmentkit.export.Exports;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.memory.InMemorySegmentStore;
import io.segmentkit.time.AsOf;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People whose labels actions change, a clock that the test moves, and services over them. */
final class ActionWorld {
    static final SegmentDefinition HIGH = SegmentDefinition.dynamic("High", SCORE.greaterThan(10));

    final MutableClock clock = MutableClock.at("2026-05-07T10:00:00Z", "Europe/Warsaw");
    final SegmentStore store = InMemorySegmentStore.empty();
    final Map<String, Person> people = new TreeMap<>();
    final InMemoryLabels<Person> labels = InMemoryLabels.over(Person.MAPPING, people::get);

    ActionWorld(Person... some) {
        Stream.of(some).forEach(person -> people.put(person.id(), person));
    }

    void put(Person person) {
        people.put(person.id(), person);
    }

    InMemoryPopulation<Person> population() {
        return InMemoryPopulation.of(labels.reader(), people.values());
    }

    SegmentsBuilder service() {
        return serviceWith(labels);
    }

    SegmentsBuilder serviceWith(ProfileLabels port) {
        return Segments.builder()
                .populations(this::population)
                .store(store)
                .clock(clock)
                .labels(port);
    }

    SegmentsBuilder serviceWith(ExportFiles files) {
        return service().exports(Exports.of(new LinesFormat(), files));
    }

    Set<String> having(String tag) {
        return having(tags(), tag);
    }

    Set<String> having(LabelSet set, String label) {
        try (Stream<String> ids = population().members(set.has(label), AsOf.of(clock))) {
            return ids.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Fails before or after it has changed the labels, at the given call, once. */
    static final class Flaky implements ProfileLabels {
        private final ProfileLabels labels;
        private final int failingCall;
        private final boolean after;
        int calls;

        Flaky(ProfileLabels labels, int failingCall, boolean after) {
            this.labels = labels;
            this.failingCall = failingCall;
            this.after = after;
        }

        @Override
        public Set<String> labelSets() {
            return labels.labelSets();
        }

        @Override
        public int add(LabelSet set, String label, Collection<String> ids) {
            calls++;
            fail(false);
            int changed = labels.add(set, label, ids);
            fail(true);
            return changed;
        }

        @Override
        public int remove(LabelSet set, String label, Collection<String> ids) {
            calls++;
            fail(false);
            int changed = labels.remove(set, label, ids);
            fail(true);
            return changed;
        }

        private void fail(boolean isAfter) {
            if (calls == failingCall && after == isAfter) {
                throw new IllegalStateException("no connection to ada@example.org");
            }
        }
    }
}
