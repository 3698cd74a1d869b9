package io.segmentkit.contract;

import static io.segmentkit.criteria.Criteria.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.Failure;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredCriterion;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.store.StoredSegment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every store of segments must do (S2 to S5, S10). A backend joins with a subclass that makes an empty store. */
public abstract class SegmentStoreContract {
    private static final Instant NOW = Instant.parse("2026-05-07T10:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);

    private SegmentStore store;

    /** A store without segments. */
    protected abstract SegmentStore emptyStore();

    @BeforeEach
    void makeStore() {
        store = emptyStore();
    }

    @Test
    @DisplayName("S2 definitions come back as they were put, in the order of their creation")
    void definitionsComeBack() {
        StoredSegment dynamic = put(SegmentDefinition.dynamic("Łódź VIP", tag("vip"))
                .readyForHours(48)
                .refreshEveryDays(2));
        StoredSegment list = put(SegmentDefinition.ofList("A list"));
        StoredSegment outside = put(SegmentDefinition.fromOutside("From outside"));
        StoredCriterion saved = new StoredCriterion(SegmentName.of("good"), tag("good"), 4);
        assertThat(store.change(CatalogChange.put(3, saved))).isTrue();
        Catalog catalog = store.catalog();
        assertThat(catalog.revision()).isEqualTo(4);
        assertThat(catalog.segments()).containsExactly(dynamic, list, outside);
        assertThat(catalog.segments().get(0).name().text()).isEqualTo("Łódź VIP");
        assertThat(catalog.savedCriteria()).containsExactly(saved);
        assertThat(catalog.segment(SegmentName.of(" łÓDŹ vip "))).contains(dynamic);
        assertThat(store.statuses()).containsOnlyKeys(dynamic.id(), list.id(), outside.id());
        assertThat(store.status(list.id())).contains(SegmentStatus.created(list.id()));
    }

    @Test
    @DisplayName("S2 a change that is based on an older catalog is not made")
    void aChangeOfAnOlderCatalogIsNotMade() {
        put(SegmentDefinition.ofList("one"));
        assertThat(store.change(CatalogChange.put(0, segment(SegmentDefinition.ofList("two"), 1), List.of())))
                .isFalse();
        assertThat(store.catalog().segments()).hasSize(1);
        assertThat(store.catalog().revision()).isEqualTo(1);
    }

    @Test
    @DisplayName("S2 no two segments have the same name, as people read names")
    void namesAreUnique() {
        put(SegmentDefinition.ofList("Łódź"));
        StoredSegment same = segment(SegmentDefinition.ofList(" łódź "), 2);
        assertThatThrownBy(() -> store.change(CatalogChange.put(1, same, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("łódź");
        assertThat(store.catalog().segments()).hasSize(1);
        assertThat(store.statuses()).hasSize(1);
    }

    @Test
    @DisplayName("S2 an edited segment keeps its place, members and history")
    void anEditedSegmentKeepsItsMembers() {
        StoredSegment first = put(SegmentDefinition.ofList("one"));
        StoredSegment second = put(SegmentDefinition.ofList("two"));
        edit(first, new MemberChange.Add(Set.of("a")));
        StoredSegment renamed =
                new StoredSegment(first.id(), first.definition().named("uno"), first.created(), first.revision());
        assertThat(store.change(CatalogChange.put(2, renamed, List.of()))).isTrue();
        assertThat(store.catalog().segments()).containsExactly(renamed, second);
        assertThat(members(first)).containsExactly("a");
        assertThat(store.runs(first.id())).hasSize(1);
    }

    @Test
    @DisplayName("S1 a list gets its first members with its creation")
    void firstMembersComeWithTheCreation() {
        StoredSegment list = segment(SegmentDefinition.ofList("list"), 1);
        MemberEdit edit = new MemberEdit(list.id(), new MemberChange.Replace(Set.of("a", "b")), completion());
        assertThat(store.change(CatalogChange.put(0, list, List.of(edit)))).isTrue();
        assertThat(members(list)).containsExactlyInAnyOrder("a", "b");
        assertThat(store.status(list.id()).orElseThrow().computed()).contains(NOW);
    }

    @Test
    @DisplayName("S2 S10 deleting a segment removes it from every profile, with its history")
    void deletingForgets() {
        StoredSegment list = put(SegmentDefinition.ofList("list"));
        Run run = edit(list, new MemberChange.Add(Set.of("a")));
        assertThat(store.segmentsOf("a")).containsExactly(list.id());
        assertThat(store.change(CatalogChange.remove(1, list))).isTrue();
        assertThat(store.segmentsOf("a")).isEmpty();
        assertThat(members(list)).isEmpty();
        assertThat(store.status(list.id())).isEmpty();
        assertThat(store.statuses()).isEmpty();
        assertThat(store.runs(list.id())).isEmpty();
        assertThat(store.edit(new MemberEdit(list.id(), new MemberChange.Add(Set.of("b")), completion())))
                .isEmpty();
        assertThat(store.claim(claim(list, 1, "node", NOW))).isEmpty();
        assertThat(taken("node", NOW)).as("hosts still hear of it").containsExactly(run.id());
    }

    @Test
    @DisplayName("S5 readers see the old members until the new ones are committed")
    void readersSeeTheOldMembersUntilTheCommit() {
        StoredSegment segment = put(dynamic("s"));
        compute(segment, "a", "b");
        StoredMembers before = store.members(segment.id());
        try (Staging staging = claimed(segment, "node")) {
            staging.add("b");
            staging.add("c");
            assertThat(members(segment)).containsExactlyInAnyOrder("a", "b");
            assertThat(store.segmentsOf("c")).isEmpty();
            assertThat(staging.commit(completion())).isPresent();
        }
        assertThat(members(segment)).containsExactlyInAnyOrder("b", "c");
        assertThat(store.segmentsOf("a")).isEmpty();
        assertThat(store.segmentsOf("c")).containsExactly(segment.id());
        assertThat(before.count()).isEqualTo(2);
        assertThat(before.contains("a")).isTrue();
        try (Stream<String> ids = before.ids()) {
            assertThat(ids).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    @DisplayName("S4 a run says how many there are, who entered and who left")
    void aRunSaysWhoEnteredAndLeft() {
        StoredSegment segment = put(dynamic("s"));
        compute(segment, "a", "b", "b", "Ł", "🙂");
        Completion completion =
                new Completion(UUID.randomUUID(), NOW.plusSeconds(60), Duration.ofMillis(12), segment.revision());
        Run run;
        try (Staging staging = claimed(segment, "node")) {
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
                        1,
                        2,
                        Optional.empty()));
        assertThat(store.runs(segment.id())).hasSize(2).first().isEqualTo(run);
        MemberDifference difference = store.difference(run.id()).orElseThrow();
        try (Stream<String> entered = difference.entered();
                Stream<String> left = difference.left()) {
            assertThat(entered).containsExactly("c");
            assertThat(left).containsExactlyInAnyOrder("a", "Ł");
        }
        assertThat(store.status(segment.id()).orElseThrow())
                .isEqualTo(new SegmentStatus(
                        segment.id(), 2, Optional.of(NOW.plusSeconds(60)), segment.revision(), 3, Optional.empty()));
    }

    @Test
    @DisplayName("S5 a failure leaves the old members and is recorded, until a run succeeds")
    void aFailureLeavesTheOldMembers() {
        StoredSegment segment = put(dynamic("s"));
        compute(segment, "a");
        for (int times = 1; times <= 2; times++) {
            Run run;
            try (Staging staging = claimed(segment, "node")) {
                staging.add("b");
                run = staging.fail(completion(), "out of luck").orElseThrow();
            }
            assertThat(run.failure()).contains("out of luck");
            assertThat(run.members()).isEqualTo(1);
            assertThat(members(segment)).containsExactly("a");
            SegmentStatus status = store.status(segment.id()).orElseThrow();
            assertThat(status.failure()).contains(new Failure(NOW, "out of luck", times));
            assertThat(status.computed()).contains(NOW);
        }
        compute(segment, "b");
        assertThat(store.status(segment.id()).orElseThrow().failure()).isEmpty();
        assertThat(store.runs(segment.id())).hasSize(4);
    }

    @Test
    @DisplayName("S5 one node gets a segment, others get nothing until it is done")
    void oneNodeGetsASegment() {
        StoredSegment segment = put(dynamic("s"));
        try (Staging mine = claimed(segment, "mine")) {
            assertThat(store.claim(claim(segment, 0, "other", NOW))).isEmpty();
            assertThat(store.claim(claim(segment, 0, "mine", NOW))).isEmpty();
            assertThat(mine.commit(completion())).isPresent();
        }
        assertThat(store.claim(claim(segment, 0, "other", NOW)))
                .as("it has not seen that the segment was computed in between")
                .isEmpty();
        Optional<Staging> next = store.claim(claim(segment, 1, "other", NOW));
        assertThat(next).isPresent();
        next.get().close();
    }

    @Test
    @DisplayName("S5 a claim that is closed can be taken at once")
    void aClosedClaimCanBeTaken() {
        StoredSegment segment = put(dynamic("s"));
        Staging mine = claimed(segment, "mine");
        mine.add("a");
        mine.close();
        mine.close();
        try (Staging other = claimed(segment, "other")) {
            mine.close();
            other.add("b");
            assertThat(other.commit(completion())).isPresent();
        }
        assertThat(members(segment)).containsExactly("b");
    }

    @Test
    @DisplayName("S5 the work of a node that died is taken over when its time is over, and it can do no harm any more")
    void anExpiredClaimIsTakenOver() {
        StoredSegment segment = put(dynamic("s"));
        Staging dead = claimed(segment, "dead");
        dead.add("a");
        Instant justBefore = NOW.plus(LEASE).minusSeconds(1);
        assertThat(store.claim(claim(segment, 0, "other", justBefore))).isEmpty();
        Staging other = store.claim(claim(segment, 0, "other", NOW.plus(LEASE))).orElseThrow();
        other.add("b");
        assertThat(dead.commit(completion())).isEmpty();
        assertThat(dead.fail(completion(), "late")).isEmpty();
        dead.close();
        assertThat(members(segment)).isEmpty();
        assertThat(store.runs(segment.id())).isEmpty();
        assertThat(other.commit(completion())).isPresent();
        other.close();
        assertThat(members(segment)).containsExactly("b");
    }

    @Test
    @DisplayName("S5 a claim whose time is over, and which nobody took, still counts")
    void anExpiredClaimThatNobodyTookCounts() {
        StoredSegment segment = put(dynamic("s"));
        try (Staging slow = claimed(segment, "slow")) {
            slow.add("a");
            Completion late = new Completion(UUID.randomUUID(), NOW, LEASE.multipliedBy(2), 1);
            assertThat(slow.commit(late)).isPresent();
        }
        assertThat(members(segment)).containsExactly("a");
    }

    @Test
    @DisplayName("S5 members of a segment that was deleted in between go nowhere")
    void aCommitToADeletedSegmentDoesNothing() {
        StoredSegment segment = put(dynamic("s"));
        try (Staging staging = claimed(segment, "node")) {
            staging.add("a");
            assertThat(store.change(CatalogChange.remove(1, segment))).isTrue();
            assertThat(staging.commit(completion())).isEmpty();
        }
        assertThat(store.segmentsOf("a")).isEmpty();
        assertThat(store.statuses()).isEmpty();
    }

    @Test
    @DisplayName("S5 what was added before a reset is forgotten")
    void resetForgets() {
        StoredSegment segment = put(dynamic("s"));
        try (Staging staging = claimed(segment, "node")) {
            staging.add("a");
            staging.reset();
            staging.add("b");
            assertThat(staging.commit(completion()).orElseThrow().entered()).isEqualTo(1);
        }
        assertThat(members(segment)).containsExactly("b");
    }

    @Test
    @DisplayName("S1 members are added, removed and replaced by hand")
    void membersAreEditedByHand() {
        StoredSegment list = put(SegmentDefinition.ofList("list"));
        Run added = edit(list, new MemberChange.Add(Set.of("a", "b")));
        assertThat(added.entered()).isEqualTo(2);
        Run again = edit(list, new MemberChange.Add(Set.of("b", "c")));
        assertThat(again.entered()).isEqualTo(1);
        assertThat(again.members()).isEqualTo(3);
        Run removed = edit(list, new MemberChange.Remove(Set.of("a", "z")));
        assertThat(removed.left()).isEqualTo(1);
        assertThat(members(list)).containsExactlyInAnyOrder("b", "c");
        Run replaced = edit(list, new MemberChange.Replace(Set.of("c", "d")));
        assertThat(replaced.entered()).isEqualTo(1);
        assertThat(replaced.left()).isEqualTo(1);
        assertThat(members(list)).containsExactlyInAnyOrder("c", "d");
        edit(list, new MemberChange.Replace(Set.of()));
        assertThat(members(list)).isEmpty();
        assertThat(store.status(list.id()).orElseThrow().attempt()).isEqualTo(5);
    }

    @Test
    @DisplayName("R7 hosts are told of each run once it is committed, of each segment in order")
    void runsAreAnnouncedInOrder() {
        StoredSegment one = put(dynamic("one"));
        StoredSegment two = put(dynamic("two"));
        Run first = compute(one, "a");
        Run second = compute(one, "b");
        Run other = compute(two, "c");
        assertThat(store.takeAnnouncements("node", NOW, NOW.plus(LEASE), 10))
                .containsExactlyInAnyOrder(new Announcement(first, one.name()), new Announcement(other, two.name()));
        assertThat(taken("other", NOW))
                .as("taken, and the second waits for the first")
                .isEmpty();
        store.announced(first.id());
        assertThat(taken("other", NOW)).containsExactly(second.id());
        store.announced(second.id());
        store.announced(other.id());
        assertThat(taken("node", NOW.plus(LEASE))).isEmpty();
    }

    @Test
    @DisplayName("R7 hosts are told again where the node that told them died or failed")
    void announcementsAreTakenOver() {
        StoredSegment segment = put(dynamic("s"));
        Run run = compute(segment, "a");
        assertThat(taken("dead", NOW)).containsExactly(run.id());
        assertThat(taken("other", NOW.plus(LEASE).minusSeconds(1))).isEmpty();
        assertThat(taken("other", NOW.plus(LEASE))).containsExactly(run.id());
        store.notAnnounced(run.id(), "dead");
        assertThat(taken("third", NOW.plus(LEASE)))
                .as("the dead node has it no more")
                .isEmpty();
        store.notAnnounced(run.id(), "other");
        assertThat(taken("third", NOW.plus(LEASE))).containsExactly(run.id());
    }

    @Test
    void atMostSoManyAnnouncementsAreTaken() {
        Stream.of("a", "b", "c").forEach(name -> compute(put(dynamic(name)), "x"));
        assertThat(store.takeAnnouncements("node", NOW, NOW.plus(LEASE), 2)).hasSize(2);
        assertThat(store.takeAnnouncements("node", NOW, NOW.plus(LEASE), 2)).hasSize(1);
    }

    @Test
    @DisplayName("S4 the history goes as it ages, the members stay")
    void theHistoryIsPurged() {
        StoredSegment list = put(SegmentDefinition.ofList("list"));
        Run old = edit(list, new MemberChange.Add(Set.of("a")));
        Completion later = new Completion(UUID.randomUUID(), NOW.plusSeconds(60), Duration.ZERO, 1);
        Run recent = store.edit(new MemberEdit(list.id(), new MemberChange.Add(Set.of("b")), later))
                .orElseThrow();
        assertThat(store.purgeRuns(NOW)).isZero();
        assertThat(store.purgeRuns(NOW.plusSeconds(60))).isEqualTo(1);
        assertThat(store.runs(list.id())).containsExactly(recent);
        assertThat(store.difference(old.id())).isEmpty();
        assertThat(taken("node", NOW)).containsExactly(recent.id());
        assertThat(members(list)).containsExactlyInAnyOrder("a", "b");
        assertThat(store.status(list.id()).orElseThrow().attempt()).isEqualTo(2);
    }

    private static SegmentDefinition dynamic(String name) {
        return SegmentDefinition.dynamic(name, tag("vip"));
    }

    private static StoredSegment segment(SegmentDefinition definition, long revision) {
        return new StoredSegment(SegmentId.random(), definition, NOW, revision);
    }

    private StoredSegment put(SegmentDefinition definition) {
        long revision = store.catalog().revision();
        StoredSegment segment = segment(definition, revision + 1);
        assertThat(store.change(CatalogChange.put(revision, segment, List.of())))
                .isTrue();
        return segment;
    }

    private static Completion completion() {
        return new Completion(UUID.randomUUID(), NOW, Duration.ofMillis(5), 1);
    }

    private Run edit(StoredSegment segment, MemberChange change) {
        return store.edit(new MemberEdit(segment.id(), change, completion())).orElseThrow();
    }

    private static Claim claim(StoredSegment segment, long attempt, String owner, Instant now) {
        return new Claim(segment.id(), attempt, owner, now, now.plus(LEASE));
    }

    private Staging claimed(StoredSegment segment, String owner) {
        long attempt = store.status(segment.id()).orElseThrow().attempt();
        return store.claim(claim(segment, attempt, owner, NOW)).orElseThrow();
    }

    private Run compute(StoredSegment segment, String... ids) {
        try (Staging staging = claimed(segment, "node")) {
            Stream.of(ids).forEach(staging::add);
            return staging.commit(completion()).orElseThrow();
        }
    }

    private List<String> members(StoredSegment segment) {
        try (Stream<String> ids = store.members(segment.id()).ids()) {
            return ids.toList();
        }
    }

    private List<UUID> taken(String owner, Instant now) {
        return store.takeAnnouncements(owner, now, now.plus(LEASE), 10).stream()
                .map(announcement -> announcement.run().id())
                .toList();
    }
}
