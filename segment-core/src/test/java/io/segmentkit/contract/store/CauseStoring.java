package io.segmentkit.contract.store;

import static io.segmentkit.contract.store.TestedStore.LEASE;
import static io.segmentkit.contract.store.TestedStore.NOW;
import static io.segmentkit.contract.store.TestedStore.claim;
import static io.segmentkit.contract.store.TestedStore.completion;
import static io.segmentkit.contract.store.TestedStore.dynamic;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.Basis;
import io.segmentkit.store.Completion;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.StagedChanges;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How it is kept why profiles entered and left, and what is needed to find out (B5). */
public interface CauseStoring {
    /** The store, empty before each test. */
    TestedStore store();

    private static Completion because(ChangeCause cause) {
        return new Completion(UUID.randomUUID(), NOW, Duration.ZERO, 1, cause, Optional.empty());
    }

    private static List<String> all(StagedChanges changes, boolean entering, int most) {
        List<String> all = new ArrayList<>();
        List<String> next = entering ? changes.nextEntering(most) : changes.nextLeaving(most);
        while (!next.isEmpty()) {
            assertThat(next).hasSizeLessThanOrEqualTo(most);
            all.addAll(next);
            next = entering ? changes.nextEntering(most) : changes.nextLeaving(most);
        }
        return all;
    }

    private void isChanged(Run run, Set<Change> entered, Set<Change> left) {
        MemberDifference difference = store().port().difference(run.id()).orElseThrow();
        try (Stream<Change> in = difference.entered();
                Stream<Change> out = difference.left()) {
            assertThat(in).containsExactlyInAnyOrderElementsOf(entered);
            assertThat(out).containsExactlyInAnyOrderElementsOf(left);
        }
    }

    private Set<String> after(StoredSegment segment, long attempt) {
        StoredMembers members = store().port().members(segment.id(), attempt).orElseThrow();
        try (Stream<String> ids = members.ids()) {
            List<String> found = ids.toList();
            assertThat(found).doesNotHaveDuplicates().allMatch(members::contains);
            assertThat(members.count()).isEqualTo(found.size());
            return Set.copyOf(found);
        }
    }

    @Test
    @DisplayName("B5 each entry and each exit is kept with the cause it was given, the others with that of the run")
    default void causesAreKept() {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, "a", "b", "c", "Ł");
        Run run;
        try (Staging staging = store().claimed(segment, "node")) {
            Stream.of("c", "d", "e", "🙂").forEach(staging::add);
            StagedChanges changes = staging.changes();
            assertThat(changes.count()).isEqualTo(6);
            assertThat(all(changes, true, 2)).containsExactlyInAnyOrder("d", "e", "🙂");
            assertThat(all(changes, false, 1)).containsExactlyInAnyOrder("a", "b", "Ł");
            changes.explain(ChangeCause.TIME, List.of("a", "🙂"));
            changes.explain(ChangeCause.SEGMENT, List.of());
            changes.explain(ChangeCause.DEFINITION, List.of("Ł"));
            run = staging.commit(because(ChangeCause.DATA)).orElseThrow();
        }
        assertThat(run.enteredBy()).isEqualTo(Map.of(ChangeCause.TIME, 1L, ChangeCause.DATA, 2L));
        assertThat(run.leftBy())
                .isEqualTo(Map.of(ChangeCause.TIME, 1L, ChangeCause.DEFINITION, 1L, ChangeCause.DATA, 1L));
        assertThat(store().port().runs(segment.id())).first().isEqualTo(run);
        assertThat(store().members(segment)).containsExactlyInAnyOrder("c", "d", "e", "🙂");
        isChanged(
                run,
                Set.of(
                        new Change("d", ChangeCause.DATA),
                        new Change("e", ChangeCause.DATA),
                        new Change("🙂", ChangeCause.TIME)),
                Set.of(
                        new Change("a", ChangeCause.TIME),
                        new Change("b", ChangeCause.DATA),
                        new Change("Ł", ChangeCause.DEFINITION)));
        store().compute(segment);
        isChanged(
                run,
                Set.of(
                        new Change("d", ChangeCause.DATA),
                        new Change("e", ChangeCause.DATA),
                        new Change("🙂", ChangeCause.TIME)),
                Set.of(
                        new Change("a", ChangeCause.TIME),
                        new Change("b", ChangeCause.DATA),
                        new Change("Ł", ChangeCause.DEFINITION)));
    }

    @Test
    @DisplayName("B5 a run of a changed list has the list as its cause")
    default void listsAreACause() {
        StoredSegment list = store().put(SegmentDefinition.ofList("list"));
        Run added = store().edit(list, new MemberChange.Add(Set.of("a", "b")));
        assertThat(added.enteredBy()).isEqualTo(Map.of(ChangeCause.LIST, 2L));
        Run replaced = store().edit(list, new MemberChange.Replace(Set.of("b", "c")));
        isChanged(replaced, Set.of(new Change("c", ChangeCause.LIST)), Set.of(new Change("a", ChangeCause.LIST)));
        Run removed = store().edit(list, new MemberChange.Remove(Set.of("c")));
        isChanged(removed, Set.of(), Set.of(new Change("c", ChangeCause.LIST)));
        assertThat(store().port().basis(list.id())).isEmpty();
    }

    @Test
    @DisplayName("B5 where nobody enters or leaves there is nothing to explain")
    default void nobodyChanges() {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, "a");
        try (Staging staging = store().claimed(segment, "node")) {
            staging.add("a");
            StagedChanges changes = staging.changes();
            assertThat(changes.count()).isZero();
            assertThat(changes.nextEntering(10)).isEmpty();
            assertThat(changes.nextLeaving(10)).isEmpty();
            Run run = staging.commit(because(ChangeCause.DATA)).orElseThrow();
            assertThat(run.enteredBy()).isEmpty();
            assertThat(run.leftBy()).isEmpty();
            assertThat(run.members()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("B5 causes of many are kept, however many are told at a time")
    default void causesOfManyAreKept() {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, "x");
        try (Staging staging = store().claimed(segment, "node")) {
            IntStream.range(0, 12_000).forEach(i -> staging.add("p" + i));
            StagedChanges changes = staging.changes();
            List<String> entering = all(changes, true, 5_000);
            assertThat(entering).doesNotHaveDuplicates().hasSize(12_000);
            changes.explain(ChangeCause.TIME, entering.subList(0, 7_000));
            changes.explain(ChangeCause.DEFINITION, entering.subList(7_000, 11_999));
            Run run = staging.commit(because(ChangeCause.UNKNOWN)).orElseThrow();
            assertThat(run.enteredBy())
                    .isEqualTo(
                            Map.of(ChangeCause.TIME, 7_000L, ChangeCause.DEFINITION, 4_999L, ChangeCause.UNKNOWN, 1L));
            assertThat(run.members()).isEqualTo(12_000);
        }
    }

    @Test
    @DisplayName(
            "B5 S5 what was said of causes before a reset, by a node that lost its claim, or before a failure is forgotten")
    default void causesAreForgottenWithTheMembers() {
        StoredSegment segment = store().put(dynamic("s"));
        store().compute(segment, "x");
        Staging dead = store().claimed(segment, "dead");
        dead.add("a");
        StagedChanges lost = dead.changes();
        lost.explain(ChangeCause.TIME, List.of("a"));
        try (Staging other = store().port()
                .claim(claim(segment, 1, "other", NOW.plus(LEASE)))
                .orElseThrow()) {
            other.add("b");
            other.changes().explain(ChangeCause.TIME, List.of("b", "x"));
            lost.explain(ChangeCause.TIME, List.of("x"));
            other.reset();
            other.add("a");
            assertThat(other.changes().count()).isEqualTo(2);
            other.changes().explain(ChangeCause.SEGMENT, List.of("x"));
            assertThat(dead.commit(because(ChangeCause.DATA))).isEmpty();
            Run run = other.commit(because(ChangeCause.DATA)).orElseThrow();
            isChanged(run, Set.of(new Change("a", ChangeCause.DATA)), Set.of(new Change("x", ChangeCause.SEGMENT)));
        }
        dead.close();
        try (Staging failing = store().claimed(segment, "node")) {
            failing.add("c");
            failing.changes().explain(ChangeCause.TIME, List.of("a", "c"));
            assertThat(failing.fail(completion(), "out of luck")).isPresent();
        }
        Run run = store().compute(segment, "c");
        isChanged(run, Set.of(new Change("c", ChangeCause.LIST)), Set.of(new Change("a", ChangeCause.LIST)));
    }

    @Test
    @DisplayName("B5 the members after each attempt are known as long as the history has what came since")
    default void membersOfThePastAreKnown() {
        StoredSegment segment = store().put(dynamic("s"));
        assertThat(after(segment, 0)).isEmpty();
        store().compute(segment, "a", "b");
        store().compute(segment, "b", "c");
        try (Staging staging = store().claimed(segment, "node")) {
            assertThat(staging.fail(completion(), "out of luck")).isPresent();
        }
        Completion later = new Completion(
                UUID.randomUUID(), NOW.plusSeconds(60), Duration.ZERO, 1, ChangeCause.DATA, Optional.empty());
        try (Staging staging = store().claimed(segment, "node")) {
            Stream.of("a", "c").forEach(staging::add);
            assertThat(staging.commit(later)).isPresent();
        }
        assertThat(after(segment, 0)).isEmpty();
        assertThat(after(segment, 1)).containsExactlyInAnyOrder("a", "b");
        assertThat(after(segment, 2)).containsExactlyInAnyOrder("b", "c");
        assertThat(after(segment, 3)).containsExactlyInAnyOrder("b", "c");
        assertThat(after(segment, 4)).containsExactlyInAnyOrder("a", "c");
        assertThat(store().port().members(segment.id(), 5)).isEmpty();
        assertThat(store().port().members(SegmentId.random(), 0)).isEmpty();
        assertThat(store().port().purgeRuns(NOW.plusSeconds(30))).isEqualTo(3);
        assertThat(store().port().members(segment.id(), 2)).isEmpty();
        assertThat(after(segment, 3)).containsExactlyInAnyOrder("b", "c");
        assertThat(after(segment, 4)).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    @DisplayName("B5 what members were computed from is kept until they are computed again; a failure leaves it")
    default void theBasisIsKept() {
        StoredSegment segment = store().put(dynamic("s"));
        assertThat(store().port().basis(segment.id())).isEmpty();
        assertThat(store().port().basis(SegmentId.random())).isEmpty();
        AsOf asOf = AsOf.at(NOW, ZoneId.of("Europe/Warsaw"))
                .withLeapDay(LeapDayRule.MARCH_1)
                .withWeekStart(DayOfWeek.SUNDAY);
        Basis basis = new Basis(
                allOf(inSegment("Łódź \"1\""), tag("x'y")),
                asOf,
                Map.of(SegmentName.of("Łódź \"1\""), new Basis.MembersAfter(SegmentId.random(), 7)));
        computed(segment, basis);
        assertThat(store().port().basis(segment.id())).contains(basis);
        try (Staging staging = store().claimed(segment, "node")) {
            assertThat(staging.fail(completion(), "out of luck")).isPresent();
        }
        assertThat(store().port().basis(segment.id())).contains(basis);
        Basis next = new Basis(tag("y"), AsOf.at(NOW.plusSeconds(1), ZoneId.of("UTC")), Map.of());
        computed(segment, next);
        assertThat(store().port().basis(segment.id())).contains(next);
    }

    private void computed(StoredSegment segment, Basis basis) {
        Completion completion =
                new Completion(UUID.randomUUID(), NOW, Duration.ZERO, 1, ChangeCause.DEFINITION, Optional.of(basis));
        try (Staging staging = store().claimed(segment, "node")) {
            assertThat(staging.commit(completion)).isPresent();
        }
    }
}
