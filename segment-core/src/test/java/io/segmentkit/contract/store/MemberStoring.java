package io.segmentkit.contract.store;

import static io.segmentkit.contract.store.TestedStore.NOW;
import static io.segmentkit.contract.store.TestedStore.completion;
import static io.segmentkit.contract.store.TestedStore.dynamic;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.store.Completion;
import io.segmentkit.store.Failure;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.store.StoredSegment;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How members are replaced as a whole, edited by hand, and remembered in the history (S1, S4, S5). */
public interface MemberStoring {
    /** The store, empty before each test. */
    TestedStore store();

    @Test
    @DisplayName("S5 readers see the old members until the new ones are committed")
    default void readersSeeTheOldMembersUntilTheCommit() {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, "a", "b");
        StoredMembers before = store().port().members(segment.id());
        try (Staging staging = store().claimed(segment, "node")) {
            staging.add("b");
            staging.add("c");
            assertThat(store().members(segment)).containsExactlyInAnyOrder("a", "b");
            assertThat(store().port().segmentsOf("c")).isEmpty();
            assertThat(staging.commit(completion())).isPresent();
        }
        assertThat(store().members(segment)).containsExactlyInAnyOrder("b", "c");
        assertThat(store().port().segmentsOf("a")).isEmpty();
        assertThat(store().port().segmentsOf("c")).containsExactly(segment.id());
        assertThat(before.count()).isEqualTo(2);
        assertThat(before.contains("a")).isTrue();
        try (Stream<String> ids = before.ids()) {
            assertThat(ids).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    @DisplayName("S4 a run says how many there are, who entered and who left")
    default void aRunSaysWhoEnteredAndLeft() {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, "a", "b", "b", "Ł", "🙂");
        Completion completion =
                Completion.ofList(UUID.randomUUID(), NOW.plusSeconds(60), Duration.ofMillis(12), segment.revision());
        Run run;
        try (Staging staging = store().claimed(segment, "node")) {
            Stream.of("c", "🙂", "b").forEach(staging::add);
            run = staging.commit(completion).orElseThrow();
        }
        assertThat(run)
                .isEqualTo(new Run(
                        completion.run(),
                        segment.id(),
                        NOW.plusSeconds(60),
                        Duration.ofMillis(12),
                        3,
                        Map.of(ChangeCause.LIST, 1L),
                        Map.of(ChangeCause.LIST, 2L),
                        Optional.empty()));
        assertThat(store().port().runs(segment.id())).hasSize(2).first().isEqualTo(run);
        MemberDifference difference = store().port().difference(run.id()).orElseThrow();
        try (Stream<Change> entered = difference.entered();
                Stream<Change> left = difference.left()) {
            assertThat(entered.map(Change::profileId)).containsExactly("c");
            assertThat(left.map(Change::profileId)).containsExactlyInAnyOrder("a", "Ł");
        }
        assertThat(store().port().status(segment.id()).orElseThrow())
                .isEqualTo(new SegmentStatus(
                        segment.id(), 2, Optional.of(NOW.plusSeconds(60)), segment.revision(), 3, Optional.empty()));
    }

    @Test
    @DisplayName("S5 a failure leaves the old members and is recorded, until a run succeeds")
    default void aFailureLeavesTheOldMembers() {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, "a");
        for (int times = 1; times <= 2; times++) {
            Run run;
            try (Staging staging = store().claimed(segment, "node")) {
                staging.add("b");
                run = staging.fail(completion(), "out of luck").orElseThrow();
            }
            assertThat(run.failure()).contains("out of luck");
            assertThat(run.members()).isEqualTo(1);
            assertThat(store().members(segment)).containsExactly("a");
            SegmentStatus status = store().port().status(segment.id()).orElseThrow();
            assertThat(status.failure()).contains(new Failure(NOW, "out of luck", times));
            assertThat(status.computed()).contains(NOW);
        }
        store().compute(segment, "b");
        assertThat(store().port().status(segment.id()).orElseThrow().failure()).isEmpty();
        assertThat(store().port().runs(segment.id())).hasSize(4);
    }

    @Test
    @DisplayName("S5 what was added before a reset is forgotten")
    default void resetForgets() {
        StoredSegment segment = store().put(dynamic("s"));
        try (Staging staging = store().claimed(segment, "node")) {
            staging.add("a");
            staging.reset();
            staging.add("b");
            assertThat(staging.commit(completion()).orElseThrow().entered()).isEqualTo(1);
        }
        assertThat(store().members(segment)).containsExactly("b");
    }

    @Test
    @DisplayName("S1 members are added, removed and replaced by hand")
    default void membersAreEditedByHand() {
        StoredSegment list = store().put(SegmentDefinition.ofList("list"));
        Run added = store().edit(list, new MemberChange.Add(Set.of("a", "b")));
        assertThat(added.entered()).isEqualTo(2);
        Run again = store().edit(list, new MemberChange.Add(Set.of("b", "c")));
        assertThat(again.entered()).isEqualTo(1);
        assertThat(again.members()).isEqualTo(3);
        Run removed = store().edit(list, new MemberChange.Remove(Set.of("a", "z")));
        assertThat(removed.left()).isEqualTo(1);
        assertThat(store().members(list)).containsExactlyInAnyOrder("b", "c");
        Run replaced = store().edit(list, new MemberChange.Replace(Set.of("c", "d")));
        assertThat(replaced.entered()).isEqualTo(1);
        assertThat(replaced.left()).isEqualTo(1);
        assertThat(store().members(list)).containsExactlyInAnyOrder("c", "d");
        store().edit(list, new MemberChange.Replace(Set.of()));
        assertThat(store().members(list)).isEmpty();
        assertThat(store().port().status(list.id()).orElseThrow().attempt()).isEqualTo(5);
    }

    @Test
    @DisplayName("S4 the history goes as it ages, the members stay")
    default void theHistoryIsPurged() {
        StoredSegment list = store().put(SegmentDefinition.ofList("list"));
        Run old = store().edit(list, new MemberChange.Add(Set.of("a")));
        Completion later = Completion.ofList(UUID.randomUUID(), NOW.plusSeconds(60), Duration.ZERO, 1);
        Run recent = store().port()
                .edit(new MemberEdit(list.id(), new MemberChange.Add(Set.of("b")), later))
                .orElseThrow();
        assertThat(store().port().purgeRuns(NOW)).isZero();
        assertThat(store().port().purgeRuns(NOW.plusSeconds(60))).isEqualTo(1);
        assertThat(store().port().runs(list.id())).containsExactly(recent);
        assertThat(store().port().difference(old.id())).isEmpty();
        assertThat(store().taken("node", NOW)).containsExactly(recent.id());
        assertThat(store().members(list)).containsExactlyInAnyOrder("a", "b");
        assertThat(store().port().status(list.id()).orElseThrow().attempt()).isEqualTo(2);
    }
}
