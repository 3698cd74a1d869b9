package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.segment.ActionWorld.HIGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionReport;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.definition.SegmentDefinition;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private final ActionWorld world = new ActionWorld(
            Person.of("a", 20),
            Person.of("b", 30, "x"),
            Person.of("c", 5),
            Person.of("d", 40).withoutConsents());
    private final Segments segments = world.service().build();

    private PlannedAction now(PlannedAction action) {
        return segments.actions().find(action.id()).orElseThrow();
    }

    @Test
    @DisplayName("S6 an action is planned while the segment is being created, and runs when it is ready")
    void anActionWaitsForItsSegment() {
        segments.create(HIGH);
        PlannedAction planned = segments.actions().plan(" high ", Action.addTag("x"));
        assertThat(planned.state()).isEqualTo(ActionState.PLANNED);
        assertThat(segments.actions().runDue()).hasToString("0 done, 0 refused, 0 failed");
        assertThat(now(planned)).isEqualTo(planned);
        segments.refreshDue();
        ActionReport report = segments.actions().runDue();
        assertThat(report).hasToString("1 done, 0 refused, 0 failed");
        assertThat(report.done()).containsExactly(now(planned));
        assertThat(now(planned).state()).isEqualTo(ActionState.DONE);
        assertThat(now(planned).progress())
                .isEqualTo(new ActionProgress(3, 3, 2))
                .hasToString("3 of 3, 2 changed");
        assertThat(now(planned).ended()).contains(world.clock.instant());
        assertThat(world.having("x")).containsExactly("a", "b", "d");
        assertThat(segments.actions().runDue()).hasToString("0 done, 0 refused, 0 failed");
    }

    @Test
    @DisplayName("S6 tags, categories and consents are added and removed; running an action twice changes nothing more")
    void everyKind() {
        segments.create(HIGH);
        segments.refreshDue();
        for (int i = 0; i < 2; i++) {
            segments.actions().plan("High", Action.removeTag("x"));
            segments.actions().plan("High", Action.addConsent("email"));
            segments.actions().plan("High", Action.removeConsent("sms"));
            segments.actions().runDue();
            assertThat(world.having("x")).isEmpty();
            assertThat(world.having(consents(), "email")).containsExactly("a", "b", "c", "d");
        }
        assertThat(segments.actions().on("High"))
                .extracting(action -> action.progress().changed())
                .containsExactly(1L, 1L, 0L, 0L, 0L, 0L);
        assertThat(segments.find("High").orElseThrow().actions())
                .containsExactlyInAnyOrder("remove tag", "add consent", "remove consent");
        assertThat(segments.all().get(0).actions()).hasSize(3);
    }

    @Test
    @DisplayName(
            "S6 an action is refused where the segment is archived, with the reason, when it is planned and when it is run")
    void refusedWhereArchived() {
        segments.create(HIGH.readyForHours(1));
        segments.refreshDue();
        PlannedAction planned = segments.actions().plan("High", Action.addTag("new"));
        world.clock.pass(Duration.ofHours(1));
        assertThatThrownBy(() -> segments.actions().plan("High", Action.addTag("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "segment \"High\" is archived since 2026-05-07T11:00:00Z: no actions until it is refreshed");
        assertThat(segments.actions().runDue().refused()).containsExactly(now(planned));
        assertThat(now(planned).state()).isEqualTo(ActionState.REFUSED);
        assertThat(now(planned).cause().orElseThrow()).startsWith("segment \"High\" is archived since");
        assertThat(world.having("new")).isEmpty();
        segments.refresh("High");
        segments.actions().plan("High", Action.addTag("new"));
        assertThat(segments.actions().runDue().done()).hasSize(1);
        assertThat(world.having("new")).hasSize(3);
    }

    @Test
    @DisplayName("S6 an action works on the members of its beginning: a refresh in the middle changes nothing for it")
    void aRefreshInTheMiddle() {
        segments.create(HIGH);
        segments.refreshDue();
        PlannedAction planned = segments.actions().plan("High", Action.addTag("new"));
        Segments failing =
                world.serviceWith(new ActionWorld.Flaky(world.labels, 1, false)).build();
        assertThat(failing.actions().runDue().failed()).hasSize(1);
        world.put(Person.of("c", 99));
        world.put(Person.of("a", 0));
        segments.refresh("High");
        assertThat(World.members(segments, "High")).containsExactly("b", "c", "d");
        world.clock.pass(Duration.ofMinutes(1));
        assertThat(segments.actions().runDue().done()).hasSize(1);
        assertThat(world.having("new")).containsExactly("a", "b", "d");
        assertThat(now(planned).progress().members()).isEqualTo(3);
    }

    @Test
    @DisplayName("S6 an action is for the members that are profiles still")
    void goneProfilesAreLeftOut() {
        segments.create(SegmentDefinition.ofList("list"), List.of("a", "c"));
        world.people.remove("a");
        PlannedAction planned = segments.actions().plan("list", Action.addTag("new"));
        segments.actions().runDue();
        assertThat(now(planned).progress()).isEqualTo(new ActionProgress(2, 2, 1));
    }

    @Test
    @DisplayName("S6 a failure is recorded without personal data, and tried again after a time that doubles")
    void aFailureIsTriedAgain() {
        segments.create(HIGH);
        segments.refreshDue();
        Segments failing =
                world.serviceWith(new ActionWorld.Flaky(world.labels, 1, true)).build();
        PlannedAction planned = failing.actions().plan("High", Action.addTag("new"));
        ActionReport report = failing.actions().runDue();
        assertThat(report.failed()).hasSize(1);
        assertThat(report.failed().get(0)).hasToString("add tag \"new\": java.lang.IllegalStateException");
        assertThat(report.failed().get(0).exception()).hasMessageContaining("ada@example.org");
        assertThat(now(planned).state()).isEqualTo(ActionState.FAILED);
        assertThat(now(planned).cause()).contains("java.lang.IllegalStateException");
        world.clock.pass(Duration.ofSeconds(59));
        assertThat(failing.actions().runDue()).hasToString("0 done, 0 refused, 0 failed");
        world.clock.pass(Duration.ofSeconds(1));
        assertThat(failing.actions().runDue()).hasToString("1 done, 0 refused, 0 failed");
        assertThat(world.having("new")).containsExactly("a", "b", "d");
        assertThat(now(planned).progress())
                .as("those of the batch that was done but not recorded have the tag already")
                .isEqualTo(new ActionProgress(3, 3, 0));
    }

    @Test
    @DisplayName("S6 a failed action can be run at once, and one of an archived segment is not tried again")
    void runNow() {
        segments.create(HIGH.readyForHours(1));
        segments.refreshDue();
        PlannedAction planned = segments.actions().plan("High", Action.addTag("new"));
        Segments failing =
                world.serviceWith(new ActionWorld.Flaky(world.labels, 1, false)).build();
        failing.actions().runDue();
        assertThat(segments.actions().run(planned.id()).done()).hasSize(1);
        assertThatThrownBy(() -> segments.actions().run(planned.id()))
                .hasMessageContaining("is over")
                .hasMessageContaining("DONE");
        assertThatThrownBy(() -> segments.actions().run(ActionId.random())).hasMessageContaining("there is no action");
        PlannedAction second = segments.actions().plan("High", Action.addTag("second"));
        world.serviceWith(new ActionWorld.Flaky(world.labels, 1, false))
                .build()
                .actions()
                .runDue();
        world.clock.pass(Duration.ofHours(2));
        assertThat(segments.actions().runDue().refused()).containsExactly(now(second));
    }

    @Test
    @DisplayName("S6 of a segment's actions on the same label each waits for the one before it; others do not")
    void actionsOnTheSameLabelKeepTheirOrder() {
        segments.create(HIGH);
        segments.refreshDue();
        PlannedAction add = segments.actions().plan("High", Action.addTag("t"));
        PlannedAction other = segments.actions().plan("High", Action.addTag("other"));
        PlannedAction remove = segments.actions().plan("High", Action.removeTag("t"));
        Segments failing =
                world.serviceWith(new ActionWorld.Flaky(world.labels, 1, false)).build();
        assertThat(failing.actions().runDue().done()).containsExactly(now(other));
        assertThat(now(add).state()).isEqualTo(ActionState.FAILED);
        assertThat(segments.actions().run(remove.id())).hasToString("0 done, 0 refused, 0 failed");
        assertThat(now(remove).state()).isEqualTo(ActionState.PLANNED);
        world.clock.pass(Duration.ofMinutes(1));
        assertThat(segments.actions().runDue().done()).containsExactly(now(add), now(remove));
        assertThat(world.having("t")).isEmpty();
    }

    @Test
    @DisplayName(
            "S6 an action whose node died goes on when its claim is over, also where its segment was ready then only")
    void aDeadNodeIsTakenOver() {
        segments.create(HIGH.readyForHours(1));
        segments.refreshDue();
        PlannedAction planned = segments.actions().plan("High", Action.addTag("new"));
        ActionClaim claim = new ActionClaim(
                planned.id(),
                0,
                "dead",
                world.clock.instant(),
                world.clock.instant().plus(Duration.ofMinutes(15)));
        ActionRun dead = world.store.actions().claim(claim).orElseThrow();
        assertThat(dead.next(1)).hasSize(1);
        world.clock.pass(Duration.ofMinutes(14));
        assertThat(segments.actions().runDue().done()).isEmpty();
        world.clock.pass(Duration.ofMinutes(1));
        assertThat(segments.actions().runDue().done()).containsExactly(now(planned));
        assertThat(world.having("new")).hasSize(3);
    }

    @Test
    @DisplayName("S6 an action that its node left in an archived segment is refused, and what a node still runs is not")
    void leftInAnArchivedSegment() {
        segments.create(HIGH.readyForHours(1));
        segments.refreshDue();
        PlannedAction planned = segments.actions().plan("High", Action.addTag("new"));
        ActionClaim claim = new ActionClaim(
                planned.id(),
                0,
                "slow",
                world.clock.instant(),
                world.clock.instant().plus(Duration.ofMinutes(90)));
        assertThat(world.store.actions().claim(claim)).isPresent();
        world.clock.pass(Duration.ofHours(1));
        assertThat(segments.actions().runDue().refused()).isEmpty();
        assertThat(now(planned).state()).isEqualTo(ActionState.RUNNING);
        world.clock.pass(Duration.ofHours(1));
        assertThat(segments.actions().runDue().refused()).containsExactly(now(planned));
    }

    @Test
    @DisplayName("S6 deleting a segment says how many actions it stops, and they are gone")
    void deletingStopsActions() {
        segments.create(HIGH);
        segments.actions().plan("High", Action.addTag("one"));
        segments.refreshDue();
        segments.actions().runDue();
        PlannedAction open = segments.actions().plan("High", Action.addTag("two"));
        assertThat(segments.delete("High").actions()).isEqualTo(1);
        assertThat(segments.actions().find(open.id())).isEmpty();
        assertThat(segments.actions().runDue()).hasToString("0 done, 0 refused, 0 failed");
        assertThat(world.having("one")).as("what was done stays").hasSize(3);
    }

    @Test
    @DisplayName("S6 an action is called off")
    void calledOff() {
        segments.create(HIGH);
        PlannedAction planned = segments.actions().plan("High", Action.addTag("new"));
        assertThat(segments.actions().callOff(planned.id())).isTrue();
        assertThat(segments.actions().callOff(planned.id())).isFalse();
        segments.refreshDue();
        assertThat(segments.actions().runDue()).hasToString("0 done, 0 refused, 0 failed");
        assertThat(now(planned).cause()).contains("called off");
        world.clock.pass(Duration.ofDays(91));
        segments.purgeExpired();
        assertThat(segments.actions().on("High")).isEmpty();
    }

    @Test
    @DisplayName("S6 what cannot be done is refused when it is planned, with what there is")
    void impossibleActions() {
        segments.create(HIGH);
        assertThatThrownBy(() -> segments.actions().plan("Low", Action.addTag("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown segment \"Low\", valid: High");
        assertThatThrownBy(() -> segments.actions().plan("High", Action.addLabel(new LabelSet("colour"), "red")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown label set \"colour\", valid: consent, tag");
        assertThatThrownBy(() -> segments.actions().plan("High", Action.export()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("segments were built without exports: exports(...)");
        assertThatThrownBy(() -> Action.addTag(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Action.export("city", "city")).hasMessageContaining("once each");
        assertThat(segments.actions().on("High")).isEmpty();
    }

    @Test
    @DisplayName("S6 a node without labels leaves actions on them to others")
    void aNodeWithoutLabels() {
        segments.create(HIGH);
        segments.refreshDue();
        segments.actions().plan("High", Action.addTag("new"));
        Segments without = Segments.builder()
                .populations(world::population)
                .store(world.store)
                .clock(world.clock)
                .build();
        assertThat(without.actions().runDue()).hasToString("0 done, 0 refused, 0 failed");
        assertThat(segments.actions().runDue().done()).hasSize(1);
    }

    @Test
    @DisplayName("S6 of several nodes that run actions at once, each action is run by one")
    void severalNodes() {
        segments.create(HIGH);
        segments.refreshDue();
        for (int i = 0; i < 20; i++) {
            segments.actions().plan("High", Action.addTag("t" + i));
        }
        List<Integer> done = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> world.service().node("node " + i).build())
                .map(node -> node.actions().runDue().done().size())
                .toList();
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(segments.actions().on("High"))
                .allMatch(action -> action.state() == ActionState.DONE)
                .allMatch(action -> action.progress().changed() == 3);
    }
}
