package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.tags;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.action.ProfileLabels;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.store.SegmentStore;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Nodes die at any moment of an action: what the dead left, the next one takes over. */
class ActionCrashPropertiesTest {
    private static final SegmentDefinition LIST = SegmentDefinition.ofList("list");

    /** Not a failure, which would be recorded: the node is gone. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** Counts how often each profile is changed, and dies before, in or after a call. */
    private static final class Deadly implements ProfileLabels {
        private final ProfileLabels labels;
        private final Map<String, Integer> changes = new HashMap<>();
        private int callsLeft;
        private int moment;

        Deadly(ProfileLabels labels) {
            this.labels = labels;
        }

        @Override
        public Set<String> labelSets() {
            return labels.labelSets();
        }

        @Override
        public int add(LabelSet set, String label, Collection<String> ids) {
            return die(ids, some -> labels.add(set, label, some));
        }

        @Override
        public int remove(LabelSet set, String label, Collection<String> ids) {
            return die(ids, some -> labels.remove(set, label, some));
        }

        private interface Change {
            int of(Collection<String> ids);
        }

        private int die(Collection<String> ids, Change change) {
            boolean last = callsLeft-- == 0;
            if (last && moment == 0) {
                throw new Killed();
            }
            int changed = 0;
            for (String id : ids) {
                int once = change.of(List.of(id));
                changes.merge(id, once, Integer::sum);
                changed += once;
            }
            if (last) {
                throw new Killed();
            }
            return changed;
        }
    }

    @Property(tries = 60)
    @Label("S6 wherever nodes die, the next ones finish the action: all members have the label, none is changed twice")
    void nodesDieAnywhere(
            @ForAll @IntRange(min = 0, max = 3_500) int members,
            @ForAll List<@IntRange(min = 0, max = 4) Integer> deaths,
            @ForAll @IntRange(min = 0, max = 1) int moment,
            @ForAll boolean adds) {
        ActionWorld world = new ActionWorld();
        Set<String> listed = IntStream.range(0, members).mapToObj(i -> "p" + i).collect(toCollection(TreeSet::new));
        listed.forEach(id -> world.put(id.endsWith("3") == adds ? Person.of(id, 1, "t") : Person.of(id, 1)));
        world.put(Person.of("stranger", 1, "u"));
        Deadly labels = new Deadly(world.labels);
        SegmentStore store = world.store;
        Segments first = world.serviceWith(labels).build();
        first.create(LIST, listed);
        PlannedAction planned = first.actions().plan("list", adds ? Action.addTag("t") : Action.removeTag("t"));
        for (int calls : deaths) {
            labels.callsLeft = calls;
            labels.moment = moment;
            run(world, labels);
            world.clock.pass(Duration.ofMinutes(15));
            assertThat(store.actions().action(planned.id()).orElseThrow().failures())
                    .isZero();
        }
        labels.callsLeft = Integer.MAX_VALUE;
        run(world, labels);
        PlannedAction done = store.actions().action(planned.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(ActionState.DONE);
        assertThat(done.progress().done()).isEqualTo(members);
        assertThat(world.having(tags(), "t")).isEqualTo(adds ? listed : Set.of());
        assertThat(world.having(tags(), "u")).containsExactly("stranger");
        assertThat(labels.changes.values()).allMatch(times -> times <= 1);
        long changed =
                labels.changes.values().stream().filter(times -> times == 1).count();
        assertThat(changed)
                .isEqualTo(listed.stream().filter(id -> !id.endsWith("3")).count());
        assertThat(done.progress().changed()).isLessThanOrEqualTo(changed);
    }

    private static void run(ActionWorld world, ProfileLabels labels) {
        try {
            world.serviceWith(labels).build().actions().runDue();
        } catch (Killed dead) {
            assertThat(dead).hasMessage("killed");
        }
    }
}
