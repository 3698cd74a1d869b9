package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Run;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A random life of a few segments, compared step by step with a model that is written as naively as the rules are. */
final class RandomLife {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");
    private static final List<String> TAGS = List.of("x", "y", "z");
    private static final List<String> NAMES = List.of("s0", "s1", "s2", "s3", "s4", "s5");
    private static final int STEPS = 60;

    /** A segment of the model: a dynamic one has a criterion. */
    private static final class Naive {
        Criterion criterion;
        Set<String> uses = Set.of();
        Set<String> members = new TreeSet<>();
        Instant created;
        Instant computed;
        int hours;
        boolean edited;
        int runs;

        boolean isDue(Instant now) {
            if (criterion == null) {
                return false;
            }
            if (computed == null || edited) {
                return true;
            }
            Instant next = created;
            while (hours > 0 && !next.isAfter(computed)) {
                next = next.plus(Duration.ofHours(hours));
            }
            return hours > 0 && !next.isAfter(now);
        }
    }

    private record Condition(Criterion criterion, Set<String> uses) {}

    private final Random random;
    private final World world;
    private final Segments segments;
    private final Map<String, Naive> model = new LinkedHashMap<>();
    private List<Person> people = List.of();

    RandomLife(long seed) {
        this(seed, InMemorySegmentStore.empty());
    }

    RandomLife(long seed, SegmentStore store) {
        random = new Random(seed);
        world = new World(store);
        segments = world.service().build();
    }

    void run() {
        changePeople();
        for (int step = 0; step < STEPS; step++) {
            step();
            compare("step " + step);
        }
    }

    private void step() {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        switch (random.nextInt(8)) {
            case 0 -> changePeople();
            case 1 -> world.clock.pass(Duration.ofMinutes(random.nextInt(180)));
            case 2 -> create(name);
            case 3 -> edit(name);
            case 4 -> delete(name);
            case 5 -> changeList(name);
            default -> refresh();
        }
    }

    private Set<String> subset(List<String> from) {
        Set<String> some = new LinkedHashSet<>(from);
        some.removeIf(one -> random.nextBoolean());
        return some;
    }

    private void changePeople() {
        people = subset(IDS).stream()
                .map(id -> Person.of(id, 1, subset(TAGS).toArray(String[]::new)))
                .toList();
        world.now(people.toArray(Person[]::new));
    }

    private Condition condition() {
        String tag = TAGS.get(random.nextInt(TAGS.size()));
        String other = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Condition(anyOf(tag(tag), inSegment(" " + other)), Set.of(other));
            case 1 -> new Condition(allOf(not(inSegment(other)), not(tag(tag))), Set.of(other));
            default -> new Condition(tag(tag), Set.of());
        };
    }

    private boolean isUsable(String self, Condition condition) {
        return condition.uses().stream().allMatch(used -> model.containsKey(used) && !reaches(used, self));
    }

    private boolean reaches(String from, String to) {
        return from.equals(to) || model.get(from).uses.stream().anyMatch(next -> reaches(next, to));
    }

    private void create(String name) {
        boolean list = random.nextInt(3) == 0;
        Condition condition = condition();
        int hours = random.nextInt(3);
        boolean usable = !model.containsKey(name) && (list || isUsable(name, condition));
        boolean created = succeeds(() -> {
            if (list) {
                segments.create(ofList(name));
            } else {
                segments.create(
                        hours == 0
                                ? dynamic(name, condition.criterion())
                                : dynamic(name, condition.criterion()).refreshEveryHours(hours));
            }
        });
        assertThat(created).isEqualTo(usable);
        if (usable) {
            Naive naive = new Naive();
            naive.created = world.clock.instant();
            if (list) {
                naive.computed = naive.created;
                naive.runs = 1;
            } else {
                naive.criterion = condition.criterion();
                naive.uses = condition.uses();
                naive.hours = hours;
            }
            model.put(name, naive);
        }
    }

    private void edit(String name) {
        Naive naive = model.get(name);
        Condition condition = condition();
        boolean usable = naive != null && naive.criterion != null && isUsable(name, condition);
        assertThat(succeeds(() -> segments.edit(name, d -> d.meeting(condition.criterion()))))
                .isEqualTo(usable);
        if (usable && !naive.criterion.equals(condition.criterion())) {
            naive.criterion = condition.criterion();
            naive.uses = condition.uses();
            naive.edited = true;
        }
    }

    private void delete(String name) {
        boolean used = model.values().stream().anyMatch(other -> other.uses.contains(name));
        assertThat(succeeds(() -> segments.delete(name))).isEqualTo(model.containsKey(name) && !used);
        if (!used) {
            model.remove(name);
        }
    }

    private void changeList(String name) {
        Naive naive = model.get(name);
        Set<String> ids = subset(IDS);
        Set<String> known = new TreeSet<>(ids);
        known.retainAll(people.stream().map(Person::id).toList());
        int kind = random.nextInt(3);
        boolean changed = succeeds(() -> {
            switch (kind) {
                case 0 -> segments.add(name, ids);
                case 1 -> segments.remove(name, ids);
                default -> segments.replace(name, ids);
            }
        });
        assertThat(changed).isEqualTo(naive != null && naive.criterion == null);
        if (changed) {
            switch (kind) {
                case 0 -> naive.members.addAll(known);
                case 1 -> naive.members.removeAll(ids);
                default -> naive.members = known;
            }
            naive.runs++;
        }
    }

    private void refresh() {
        List<Run> computed = segments.refreshDue().computed();
        Instant now = world.clock.instant();
        List<Naive> due = new ArrayList<>(
                model.values().stream().filter(one -> one.isDue(now)).toList());
        assertThat(computed).hasSize(due.size());
        while (!due.isEmpty()) {
            Naive next = due.stream()
                    .filter(one -> one.uses.stream().map(model::get).noneMatch(due::contains))
                    .findFirst()
                    .orElseThrow();
            Set<String> members = new TreeSet<>();
            people.stream().filter(person -> holds(next.criterion, person)).forEach(person -> members.add(person.id()));
            next.members = members;
            next.computed = now;
            next.edited = false;
            next.runs++;
            due.remove(next);
        }
    }

    private boolean holds(Criterion criterion, Person person) {
        if (criterion instanceof Criterion.AllOf allOf) {
            return allOf.operands().stream().allMatch(operand -> holds(operand, person));
        }
        if (criterion instanceof Criterion.AnyOf anyOf) {
            return anyOf.operands().stream().anyMatch(operand -> holds(operand, person));
        }
        if (criterion instanceof Criterion.Not not) {
            return !holds(not.operand(), person);
        }
        if (criterion instanceof Criterion.InSegment in) {
            return model.get(in.segment().strip()).members.contains(person.id());
        }
        return ((Criterion.OfLabels) criterion).labels().stream().anyMatch(person.tags()::contains);
    }

    private void compare(String story) {
        assertThat(segments.all())
                .as(story)
                .extracting(segment -> segment.name().text())
                .containsExactlyElementsOf(model.keySet());
        model.forEach((name, naive) -> {
            String of = story + ", " + name;
            Segment segment = segments.find(name).orElseThrow();
            assertThat(World.members(segments, name)).as(of).isEqualTo(naive.members);
            assertThat(segment.members()).as(of).isEqualTo(naive.members.size());
            List<Run> history = segments.history(name);
            assertThat(history).as(of).hasSize(naive.runs);
            assertThat(history.stream()
                            .mapToLong(run -> run.entered() - run.left())
                            .sum())
                    .as(of)
                    .isEqualTo(naive.members.size());
        });
        for (String id : IDS) {
            assertThat(segments.segmentsOf(id))
                    .as(story)
                    .extracting(segment -> segment.name().text())
                    .containsExactlyElementsOf(model.keySet().stream()
                            .filter(name -> model.get(name).members.contains(id))
                            .toList());
        }
    }

    /** Whether it was not refused. */
    private static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
