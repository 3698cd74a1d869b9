package io.segmentkit.contract.store;

import static io.segmentkit.contract.store.TestedStore.NOW;
import static io.segmentkit.contract.store.TestedStore.dynamic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.StoredSegment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How actions are kept, listed, refused and forgotten (S6). */
public interface ActionStoring {
    /** The store, empty before each test. */
    TestedStore store();

    @Test
    @DisplayName(
            "S6 actions of every kind come back as they were planned, in their order, whatever is planned for others")
    default void actionsComeBack() {
        StoredSegment vip = store().put(dynamic("vip"));
        StoredSegment other = store().put(dynamic("other"));
        List<Action> actions = List.of(
                Action.addTag("Łódź; \"a\", 'b' \\ 🙂"),
                Action.removeTag(" x "),
                Action.addCategory("Media"),
                Action.removeCategory("media"),
                Action.addConsent("e-mail"),
                Action.removeConsent("sms"),
                Action.addLabel(new LabelSet("własny zbiór"), "x"),
                Action.export("e-mail, home", "city;\"town\"", "größe"),
                Action.export());
        List<PlannedAction> planned = actions.stream()
                .map(action -> {
                    store().planned(other, Action.addTag("other"));
                    return store().planned(vip, action);
                })
                .toList();
        assertThat(store().actions().actions(vip.id())).containsExactlyElementsOf(planned);
        assertThat(store().actions().open()).hasSize(2 * actions.size()).containsSubsequence(planned);
        assertThat(store().actions().action(planned.get(2).id())).contains(planned.get(2));
        assertThat(store().actions().kinds().get(vip.id()))
                .containsExactlyInAnyOrderElementsOf(
                        actions.stream().map(Action::kind).distinct().toList());
        assertThat(store().actions().kinds().get(other.id())).containsExactly("add tag");
    }

    @Test
    default void noTwoActionsHaveTheSameId() {
        StoredSegment vip = store().put(dynamic("vip"));
        PlannedAction planned = store().planned(vip, Action.addTag("a"));
        assertThatThrownBy(() -> store().actions().plan(planned))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(planned.id().toString());
        assertThat(store().actions().open()).containsExactly(planned);
    }

    @Test
    @DisplayName(
            "S6 actions go with their segment, also those that a node has, and none is planned for one that is gone")
    default void actionsGoWithTheirSegment() {
        StoredSegment vip = store().put(dynamic("vip"));
        store().compute(vip, "a", "b");
        PlannedAction planned = store().planned(vip, Action.addTag("x"));
        PlannedAction waiting = store().planned(vip, Action.addTag("y"));
        ActionRun run = store().run(planned, "node");
        run.next(1);
        assertThat(store().port().change(CatalogChange.remove(1, vip))).isTrue();
        assertThat(run.done(1, NOW)).isFalse();
        assertThat(run.restart(NOW)).isFalse();
        assertThat(run.fail(NOW, "late")).isFalse();
        assertThat(run.complete(NOW, Optional.empty())).isFalse();
        run.close();
        assertThat(store().actions().open()).isEmpty();
        assertThat(store().actions().kinds()).doesNotContainKey(vip.id());
        assertThat(store().actions().action(waiting.id())).isEmpty();
        assertThat(store().actions().claim(TestedStore.claim(waiting, "node", NOW)))
                .isEmpty();
        assertThat(store().actions().plan(PlannedAction.of(ActionId.random(), vip.id(), Action.addTag("x"), NOW)))
                .isFalse();
    }

    @Test
    @DisplayName("S6 an action is refused with the reason, and is over")
    default void anActionIsRefused() {
        StoredSegment vip = store().put(dynamic("vip"));
        PlannedAction planned = store().planned(vip, Action.export("email"));
        Instant later = NOW.plusSeconds(5);
        assertThat(store().actions().refuse(planned.id(), later, "archived")).isTrue();
        PlannedAction refused = store().actions().action(planned.id()).orElseThrow();
        assertThat(refused).isEqualTo(planned.refused(later, "archived"));
        assertThat(refused.state()).isEqualTo(ActionState.REFUSED);
        assertThat(store().actions().open()).isEmpty();
        assertThat(store().actions().actions(vip.id())).containsExactly(refused);
        assertThat(store().actions().claim(TestedStore.claim(refused, "node", later)))
                .isEmpty();
        assertThat(store().actions().refuse(planned.id(), later, "again")).isFalse();
        assertThat(store().actions().refuse(ActionId.random(), later, "unknown"))
                .isFalse();
    }

    @Test
    @DisplayName("S6 actions that are over are forgotten as they age, others are not")
    default void actionsThatAreOverAreForgotten() {
        StoredSegment vip = store().put(dynamic("vip"));
        store().compute(vip, "a");
        PlannedAction done = store().planned(vip, Action.addTag("done"));
        PlannedAction refused = store().planned(vip, Action.addTag("refused"));
        PlannedAction failed = store().planned(vip, Action.addTag("failed"));
        PlannedAction open = store().planned(vip, Action.addTag("open"));
        try (ActionRun run = store().run(done, "node")) {
            assertThat(run.complete(NOW, Optional.empty())).isTrue();
        }
        try (ActionRun run = store().run(failed, "node")) {
            assertThat(run.fail(NOW, "why")).isTrue();
        }
        store().actions().refuse(refused.id(), NOW.plusSeconds(1), "why");
        assertThat(store().actions().purgeActions(NOW)).isZero();
        assertThat(store().actions().purgeActions(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(store().actions().purgeActions(NOW.plusSeconds(100))).isEqualTo(1);
        assertThat(store().actions().actions(vip.id()))
                .extracting(PlannedAction::id)
                .containsExactly(failed.id(), open.id());
    }
}
