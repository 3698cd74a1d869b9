package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.MutableClock;
import io.segmentkit.contract.NaiveOracle;
import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.contract.RandomProfiles;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.profile.Profile;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A random history of segments: data, definitions, saved criteria, lists, time and the rules of the calendar change. Of each
 * entry and exit the cause is compared with what is found by asking everything again, as the words of the decision say.
 */
final class RandomCauses {
    private static final List<String> LISTS = List.of("list");
    private static final List<String> SEGMENTS = List.of("s0", "s1", "s2", "s3");
    private static final List<String> SAVED = List.of("c0", "c1");
    private static final int PROFILES = 12;
    private static final int STEPS = 15;

    /** What a segment was last computed from, with who was a member of which segment then. */
    private record State(Criterion criterion, Map<String, Set<String>> members, AsOf asOf) {}

    private final Random random;
    private final RandomCriteria criteria;
    private final UnaryOperator<Population> kind;
    private final SegmentStore store;
    private final Map<ChangeCause, Integer> seen = new EnumMap<>(ChangeCause.class);
    private final Map<String, TestProfile> profiles = new LinkedHashMap<>();
    private final Map<String, Criterion> savedCriteria = new HashMap<>();
    private final Map<String, Criterion> definitions = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, State> last = new HashMap<>();
    private AsOf asOf;

    RandomCauses(long seed, SegmentStore store, UnaryOperator<Population> kind) {
        this.random = new Random(seed);
        this.criteria = new RandomCriteria(seed);
        this.asOf = criteria.asOf();
        this.store = store;
        this.kind = kind;
    }

    /** How often each cause was found. */
    Map<ChangeCause, Integer> run() {
        RandomProfiles.of(random.nextLong(), PROFILES).forEach(profile -> profiles.put(profile.id(), profile));
        SAVED.forEach(this::save);
        service().create(ofList("list"), subset(profiles.keySet()));
        members.put("list", membersOf("list"));
        SEGMENTS.forEach(name -> {
            definitions.put(name, criterion(name));
            service().create(dynamic(name, definitions.get(name)));
        });
        refresh();
        for (int step = 0; step < STEPS; step++) {
            int changes = random.nextInt(1, 3);
            for (int i = 0; i < changes; i++) {
                change();
            }
            refresh();
        }
        return seen;
    }

    private Segments service() {
        List<Profile> all =
                profiles.values().stream().map(TestProfile::toProfile).toList();
        MutableClock clock =
                MutableClock.at(asOf.instant().toString(), asOf.zone().getId());
        return Segments.builder()
                .population(kind.apply(InMemoryPopulation.of(Profile.mapping(ContractSchema.SCHEMA), all)))
                .store(store)
                .clock(clock)
                .calendar(now -> now.withLeapDay(asOf.leapDay()).withWeekStart(asOf.weekStart()))
                .build();
    }

    private Set<String> subset(Set<String> from) {
        Set<String> some = new TreeSet<>(from);
        some.removeIf(one -> random.nextBoolean());
        return some;
    }

    private void change() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 10 ->
                asOf = asOf.withInstant(asOf.instant().plus(Duration.ofMinutes(random.nextInt(6 * 24 * 60))));
            case 4 -> asOf = criteria.asOf().withInstant(asOf.instant());
            case 5, 6, 7 -> changeProfiles();
            case 8 -> define(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
            case 9 -> save(SAVED.get(random.nextInt(SAVED.size())));
            default -> {
                service().replace("list", subset(profiles.keySet()));
                members.put("list", membersOf("list"));
            }
        }
    }

    private void changeProfiles() {
        Set<String> some = subset(profiles.keySet());
        List<TestProfile> others = RandomProfiles.of(random.nextLong(), PROFILES);
        others.stream().filter(profile -> some.contains(profile.id())).forEach(profile -> {
            if (random.nextInt(5) == 0) {
                profiles.remove(profile.id());
            } else {
                profiles.put(profile.id(), lately(profile));
            }
        });
        if (random.nextBoolean()) {
            others.forEach(profile -> profiles.putIfAbsent(profile.id(), lately(profile)));
        }
    }

    /** Something has happened to the profile in the last days, perhaps since the last refresh. */
    private TestProfile lately(TestProfile profile) {
        Instant at = asOf.instant().minus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
        Map<String, List<Value>> attributes = new HashMap<>(profile.attributes());
        attributes.put(ContractSchema.SIGNUP.name(), List.of(new Value.Timestamp(at)));
        List<TestProfile.Activity> activities = new ArrayList<>(profile.activities());
        activities.add(new TestProfile.Activity(ContractSchema.PURCHASE, at, Map.of()));
        activities.add(new TestProfile.Activity(ContractSchema.PAGE_VIEW, at, Map.of()));
        return new TestProfile(profile.id(), attributes, profile.labels(), activities, profile.records());
    }

    private void save(String name) {
        Criterion criterion = random.nextBoolean() ? criteria.windowed() : criteria.criterion();
        savedCriteria.put(name, criterion);
        service().save(name, criterion);
    }

    private void define(String name) {
        Criterion criterion = criterion(name);
        definitions.put(name, criterion);
        service().edit(name, definition -> definition.meeting(criterion));
    }

    /** Refers only to segments that come before it. */
    private Criterion criterion(String name) {
        List<String> below = new ArrayList<>(LISTS);
        below.addAll(SEGMENTS.subList(0, SEGMENTS.indexOf(name)));
        Criterion other = inSegment(below.get(random.nextInt(below.size())));
        return switch (random.nextInt(6)) {
            case 0 -> anyOf(other, criteria.windowed());
            case 1 -> allOf(not(other), anyOf(criteria.windowed(), saved("c0")));
            case 2 -> anyOf(saved("c1"), allOf(other, saved("c0")));
            case 3 -> criteria.criterion();
            default -> criteria.windowed();
        };
    }

    private Set<String> membersOf(String name) {
        return World.members(service(), name);
    }

    private void refresh() {
        Segments segments = service();
        RefreshReport report = random.nextInt(3) == 0 ? segments.refreshDue() : segments.refresh(SEGMENTS);
        assertThat(report.failed()).isEmpty();
        Map<SegmentId, String> names = new HashMap<>();
        segments.all().forEach(segment -> names.put(segment.id(), segment.name().text()));
        report.computed().forEach(run -> compare(segments, names.get(run.segment()), run));
        SEGMENTS.forEach(name -> assertThat(membersOf(name)).isEqualTo(members.getOrDefault(name, Set.of())));
    }

    private void compare(Segments segments, String name, Run run) {
        State before = last.get(name);
        State now = new State(expanded(definitions.get(name)), Map.copyOf(members), asOf);
        Set<String> was = members.getOrDefault(name, Set.of());
        Set<String> is = new TreeSet<>();
        profiles.keySet().stream().filter(id -> holds(id, now)).forEach(is::add);
        Set<Change> entered = new HashSet<>();
        is.stream()
                .filter(id -> !was.contains(id))
                .forEach(id -> entered.add(new Change(id, cause(id, true, before, now))));
        Set<Change> left = new HashSet<>();
        was.stream()
                .filter(id -> !is.contains(id))
                .forEach(id -> left.add(new Change(id, cause(id, false, before, now))));
        MemberDifference difference = segments.difference(run.id()).orElseThrow();
        try (Stream<Change> in = difference.entered();
                Stream<Change> out = difference.left()) {
            assertThat(in).containsExactlyInAnyOrderElementsOf(entered);
            assertThat(out).containsExactlyInAnyOrderElementsOf(left);
        }
        assertThat(run.enteredBy()).isEqualTo(counted(entered));
        assertThat(run.leftBy()).isEqualTo(counted(left));
        Stream.concat(entered.stream(), left.stream()).forEach(change -> seen.merge(change.cause(), 1, Integer::sum));
        members.put(name, is);
        last.put(name, now);
    }

    private static Map<ChangeCause, Long> counted(Set<Change> changes) {
        Map<ChangeCause, Long> counts = new HashMap<>();
        changes.forEach(change -> counts.merge(change.cause(), 1L, Long::sum));
        return counts;
    }

    /** What is taken back, one thing after the other, until the answer is another. */
    private ChangeCause cause(String id, boolean now, State before, State after) {
        if (before == null) {
            return ChangeCause.DEFINITION;
        }
        AsOf then = before.asOf().standingStill(after.asOf().instant());
        if (holds(id, new State(after.criterion(), after.members(), then)) != now) {
            return ChangeCause.TIME;
        }
        if (holds(id, new State(before.criterion(), after.members(), then)) != now) {
            return ChangeCause.DEFINITION;
        }
        return holds(id, new State(before.criterion(), before.members(), then)) != now
                ? ChangeCause.SEGMENT
                : ChangeCause.DATA;
    }

    private boolean holds(String id, State state) {
        TestProfile profile = profiles.get(id);
        return profile != null && holds(state.criterion(), profile, state);
    }

    private static boolean holds(Criterion criterion, TestProfile profile, State state) {
        if (criterion instanceof Criterion.AllOf all) {
            return all.operands().stream().allMatch(operand -> holds(operand, profile, state));
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return any.operands().stream().anyMatch(operand -> holds(operand, profile, state));
        }
        if (criterion instanceof Criterion.Not not) {
            return !holds(not.operand(), profile, state);
        }
        return criterion instanceof Criterion.InSegment in
                ? state.members().getOrDefault(in.segment(), Set.of()).contains(profile.id())
                : NaiveOracle.holds(criterion, profile, state.asOf());
    }

    /** Saved criteria in the places of their names. */
    private Criterion expanded(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return allOf(all.operands().stream().map(this::expanded).toList());
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return anyOf(any.operands().stream().map(this::expanded).toList());
        }
        if (criterion instanceof Criterion.Not not) {
            return not(expanded(not.operand()));
        }
        return criterion instanceof Criterion.Saved used ? savedCriteria.get(used.name()) : criterion;
    }
}
