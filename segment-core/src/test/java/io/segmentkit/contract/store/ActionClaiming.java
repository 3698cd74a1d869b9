package io.segmentkit.contract.store;

import static io.segmentkit.contract.store.TestedStore.LEASE;
import static io.segmentkit.contract.store.TestedStore.NOW;
import static io.segmentkit.contract.store.TestedStore.claim;
import static io.segmentkit.contract.store.TestedStore.dynamic;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.store.StoredSegment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How one node runs an action, part by part, and is taken over when it dies (S6). */
public interface ActionClaiming {
    /** The store, empty before each test. */
    TestedStore store();

    @Test
    @DisplayName("S6 an action goes through its members part by part, each once, and is listed with how far it is")
    default void anActionGoesThroughItsMembers() {
        PlannedAction planned = store().planned(computed("a", "b", "c", "Ł", "🙂"), Action.addTag("x"));
        Instant later = NOW.plusSeconds(60);
        List<String> all = new ArrayList<>();
        try (ActionRun run = store().run(planned, "node")) {
            assertThat(run.action()).isEqualTo(planned.claimed(NOW, 5)).isEqualTo(now(planned));
            assertThat(run.action().state()).isEqualTo(ActionState.RUNNING);
            List<String> first = run.next(2);
            assertThat(first).hasSize(2);
            assertThat(run.next(2)).as("not done yet").isEqualTo(first);
            all.addAll(first);
            assertThat(run.done(1, later.plus(LEASE))).isTrue();
            assertThat(now(planned).progress()).isEqualTo(new ActionProgress(5, 2, 1));
            all.addAll(run.next(2));
            assertThat(run.done(2, later.plus(LEASE))).isTrue();
            all.addAll(run.next(2));
            assertThat(run.done(0, later.plus(LEASE))).isTrue();
            assertThat(run.next(2)).isEmpty();
            assertThat(run.done(0, later.plus(LEASE))).isTrue();
            assertThat(run.complete(later, Optional.empty())).isTrue();
        }
        assertThat(all).containsExactlyInAnyOrder("a", "b", "c", "Ł", "🙂");
        assertThat(now(planned))
                .isEqualTo(
                        planned.claimed(NOW, 5).at(new ActionProgress(5, 5, 3)).completed(later, Optional.empty()));
        assertThat(store().actions().open()).isEmpty();
        assertThat(store().actions().claim(claim(now(planned), "node", later)))
                .as("it is over")
                .isEmpty();
    }

    @Test
    @DisplayName("S6 an action on nobody is done at once")
    default void anActionOnNobody() {
        PlannedAction planned = store().planned(computed(), Action.addTag("x"));
        try (ActionRun run = store().run(planned, "node")) {
            assertThat(run.next(10)).isEmpty();
            assertThat(run.complete(NOW, Optional.empty())).isTrue();
        }
        assertThat(now(planned).progress()).isEqualTo(ActionProgress.of(0));
    }

    @Test
    @DisplayName("S6 an action keeps to the members of its beginning, whatever is refreshed before it is over")
    default void anActionKeepsToItsMembers() {
        StoredSegment segment = computed("a", "b", "c");
        PlannedAction planned = store().planned(segment, Action.addTag("x"));
        ActionRun dead = store().run(planned, "dead");
        List<String> all = new ArrayList<>(dead.next(1));
        dead.done(1, NOW);
        store().compute(segment, "d", "e", "0");
        try (ActionRun run =
                store().actions().claim(claim(now(planned), "other", NOW)).orElseThrow()) {
            assertThat(run.action().progress()).isEqualTo(new ActionProgress(3, 1, 1));
            assertThat(run.action().started()).contains(NOW);
            all.addAll(run.next(10));
            assertThat(all).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(run.done(2, NOW.plus(LEASE))).isTrue();
            assertThat(run.complete(NOW, Optional.empty())).isTrue();
        }
        assertThat(store().members(segment)).containsExactlyInAnyOrder("d", "e", "0");
    }

    @Test
    @DisplayName("S4 S6 an action keeps to its members also where the history since its beginning is purged")
    default void anActionKeepsItsMembersThoughTheHistoryIsPurged() {
        StoredSegment segment = computed("a", "b", "c");
        PlannedAction planned = store().planned(segment, Action.addTag("x"));
        List<String> all = new ArrayList<>();
        try (ActionRun run = store().run(planned, "node")) {
            all.addAll(run.next(1));
            assertThat(run.done(1, NOW.plus(LEASE))).isTrue();
            store().compute(segment, "b", "d");
            store().compute(segment, "e");
            assertThat(store().port().purgeRuns(NOW.plusSeconds(1))).isEqualTo(3);
            all.addAll(run.next(1));
            assertThat(run.done(1, NOW.plus(LEASE))).isTrue();
            all.addAll(run.next(10));
            assertThat(all).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(run.done(1, NOW.plus(LEASE))).isTrue();
            assertThat(run.complete(NOW, Optional.empty())).isTrue();
        }
        assertThat(store().members(segment)).containsExactly("e");
    }

    @Test
    @DisplayName("S6 an action that is planned after a refresh works on its members")
    default void theMembersAreThoseOfTheBeginning() {
        StoredSegment segment = computed("a");
        PlannedAction planned = store().planned(segment, Action.addTag("x"));
        store().compute(segment, "b", "c");
        try (ActionRun run = store().run(planned, "node")) {
            assertThat(run.next(10)).containsExactlyInAnyOrder("b", "c");
        }
    }

    @Test
    @DisplayName("S6 one node gets an action, others get nothing until it is given back, and then they go on")
    default void oneNodeGetsAnAction() {
        PlannedAction planned = store().planned(computed("a", "b"), Action.addTag("x"));
        ActionRun mine = store().run(planned, "mine");
        assertThat(store().actions().claim(claim(planned, "other", NOW))).isEmpty();
        assertThat(store().actions().claim(claim(planned, "mine", NOW))).isEmpty();
        List<String> first = mine.next(1);
        mine.done(1, NOW.plus(LEASE));
        mine.close();
        mine.close();
        try (ActionRun other = store().run(now(planned), "other")) {
            mine.close();
            assertThat(other.next(2)).hasSize(1).doesNotContainAnyElementsOf(first);
            assertThat(mine.done(1, NOW.plus(LEASE))).isFalse();
            assertThat(other.done(1, NOW.plus(LEASE))).isTrue();
        }
    }

    @Test
    @DisplayName("S6 an action whose node died is taken over when its time is over, which each part puts off")
    default void aDeadNodeIsTakenOver() {
        PlannedAction planned = store().planned(computed("a", "b", "c"), Action.addTag("x"));
        ActionRun dead = store().run(planned, "dead");
        dead.next(1);
        Instant until = NOW.plus(LEASE.multipliedBy(2));
        assertThat(dead.done(1, until)).isTrue();
        dead.next(1);
        Instant justBefore = until.minusSeconds(1);
        assertThat(store().actions().claim(claim(planned, "other", justBefore))).isEmpty();
        ActionRun other =
                store().actions().claim(claim(planned, "other", until)).orElseThrow();
        List<String> rest = other.next(10);
        assertThat(rest).as("what was not recorded comes again").hasSize(2);
        assertThat(dead.done(1, until.plus(LEASE))).isFalse();
        assertThat(dead.restart(until)).isFalse();
        assertThat(dead.fail(until, "late")).isFalse();
        assertThat(dead.complete(until, Optional.empty())).isFalse();
        dead.close();
        assertThat(other.next(10)).isEqualTo(rest);
        assertThat(other.done(2, until.plus(LEASE))).isTrue();
        assertThat(other.complete(until, Optional.empty())).isTrue();
        other.close();
        assertThat(now(planned).progress()).isEqualTo(new ActionProgress(3, 3, 3));
    }

    @Test
    @DisplayName("S6 a claim whose time is over, and which nobody took, still counts")
    default void anExpiredActionThatNobodyTookCounts() {
        PlannedAction planned = store().planned(computed("a"), Action.addTag("x"));
        Instant late = NOW.plus(LEASE.multipliedBy(2));
        try (ActionRun slow = store().run(planned, "slow")) {
            slow.next(1);
            assertThat(slow.done(1, late)).isTrue();
            assertThat(slow.complete(late, Optional.empty())).isTrue();
        }
        assertThat(now(planned).state()).isEqualTo(ActionState.DONE);
    }

    @Test
    @DisplayName(
            "S6 a failure is recorded with its cause and goes on where it stopped; one failure is tried again once")
    default void aFailureIsRecorded() {
        PlannedAction planned = store().planned(computed("a", "b", "c"), Action.addTag("x"));
        Instant later = NOW.plusSeconds(7);
        List<String> first;
        try (ActionRun run = store().run(planned, "node")) {
            first = run.next(2);
            run.done(2, later);
            assertThat(run.fail(later, "out of luck")).isTrue();
            assertThat(run.done(1, later)).isFalse();
        }
        PlannedAction failed = now(planned);
        assertThat(failed)
                .isEqualTo(
                        planned.claimed(NOW, 3).at(new ActionProgress(3, 2, 2)).failed(later, "out of luck"));
        assertThat(failed.failures()).isEqualTo(1);
        assertThat(store().actions().open()).containsExactly(failed);
        assertThat(store().actions().claim(claim(planned, "behind", later)))
                .as("it has not seen the failure")
                .isEmpty();
        try (ActionRun again = store().run(failed, "other")) {
            assertThat(now(planned)).isEqualTo(failed.claimed(NOW, 99));
            assertThat(again.next(10)).hasSize(1).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    @DisplayName(
            "S6 S7 what cannot be done in parts says how far it is, names its file, and begins anew when taken over")
    default void whatCannotBeDoneInParts() {
        PlannedAction planned = store().planned(computed("a", "b", "c"), Action.export("email"));
        ActionRun dead = store().run(planned, "dead");
        Instant until = NOW.plus(LEASE.multipliedBy(3));
        List<String> first = dead.next(2);
        assertThat(dead.done(2, until)).isTrue();
        assertThat(now(planned).progress()).isEqualTo(new ActionProgress(3, 2, 2));
        assertThat(store().actions().claim(claim(planned, "other", until.minusSeconds(1))))
                .isEmpty();
        try (ActionRun other =
                store().actions().claim(claim(planned, "other", until)).orElseThrow()) {
            assertThat(other.restart(until.plus(LEASE))).isTrue();
            assertThat(now(planned).progress()).isEqualTo(ActionProgress.of(3));
            assertThat(store().actions().claim(claim(planned, "third", until)))
                    .as("it is held for longer")
                    .isEmpty();
            assertThat(other.next(2)).isEqualTo(first);
            assertThat(other.next(10)).hasSize(3).startsWith(first.toArray(String[]::new));
            assertThat(other.done(2, until.plus(LEASE))).isTrue();
            assertThat(other.complete(until, Optional.of("ż.csv"))).isTrue();
        }
        assertThat(now(planned).file()).contains("ż.csv");
        assertThat(now(planned).progress()).isEqualTo(new ActionProgress(3, 3, 2));
    }

    @Test
    @DisplayName("S6 an action that is refused while it runs is lost to its node")
    default void anActionIsRefusedWhileItRuns() {
        PlannedAction planned = store().planned(computed("a", "b"), Action.addTag("x"));
        try (ActionRun run = store().run(planned, "node")) {
            run.next(1);
            run.done(1, NOW.plus(LEASE));
            assertThat(store().actions().refuse(planned.id(), NOW, "called off"))
                    .isTrue();
            assertThat(run.done(1, NOW.plus(LEASE))).isFalse();
            assertThat(run.complete(NOW, Optional.empty())).isFalse();
        }
        assertThat(now(planned).state()).isEqualTo(ActionState.REFUSED);
        assertThat(now(planned).progress()).isEqualTo(new ActionProgress(2, 1, 1));
    }

    @Test
    @DisplayName("S6 of several nodes that ask at once, one gets an action")
    default void ofSeveralNodesOneGetsIt() {
        PlannedAction planned = store().planned(computed("a"), Action.addTag("x"));
        List<ActionRun> runs = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> new ActionClaim(planned.id(), 0, "node " + i, NOW, NOW.plus(LEASE)))
                .flatMap(claim -> store().actions().claim(claim).stream())
                .toList();
        assertThat(runs).hasSize(1);
        runs.forEach(ActionRun::close);
    }

    private StoredSegment computed(String... ids) {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, ids);
        return segment;
    }

    private PlannedAction now(PlannedAction action) {
        return store().actions().action(action.id()).orElseThrow();
    }
}
