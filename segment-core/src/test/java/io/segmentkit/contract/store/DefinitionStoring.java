package io.segmentkit.contract.store;

import static io.segmentkit.contract.store.TestedStore.NOW;
import static io.segmentkit.contract.store.TestedStore.claim;
import static io.segmentkit.contract.store.TestedStore.completion;
import static io.segmentkit.contract.store.TestedStore.segment;
import static io.segmentkit.criteria.Criteria.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredCriterion;
import io.segmentkit.store.StoredSegment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How definitions are kept and changed, with the first members of lists (S1, S2). */
public interface DefinitionStoring {
    /** The store, empty before each test. */
    TestedStore store();

    @Test
    @DisplayName("S2 definitions come back as they were put, in the order of their creation")
    default void definitionsComeBack() {
        StoredSegment dynamic = store().put(SegmentDefinition.dynamic("Łódź VIP", tag("vip"))
                .readyForHours(48)
                .refreshEveryDays(2));
        StoredSegment list = store().put(SegmentDefinition.ofList("A list"));
        StoredSegment outside = store().put(SegmentDefinition.fromOutside("From outside"));
        StoredCriterion saved = new StoredCriterion(SegmentName.of("good"), tag("good"), 4);
        assertThat(store().port().change(CatalogChange.put(3, saved))).isTrue();
        Catalog catalog = store().port().catalog();
        assertThat(catalog.revision()).isEqualTo(4);
        assertThat(catalog.segments()).containsExactly(dynamic, list, outside);
        assertThat(catalog.segments().get(0).name().text()).isEqualTo("Łódź VIP");
        assertThat(catalog.savedCriteria()).containsExactly(saved);
        assertThat(catalog.segment(SegmentName.of(" łÓDŹ vip "))).contains(dynamic);
        assertThat(store().port().statuses()).containsOnlyKeys(dynamic.id(), list.id(), outside.id());
        assertThat(store().port().status(list.id())).contains(SegmentStatus.created(list.id()));
    }

    @Test
    @DisplayName("S2 a change that is based on an older catalog is not made")
    default void aChangeOfAnOlderCatalogIsNotMade() {
        store().put(SegmentDefinition.ofList("one"));
        assertThat(store().port().change(CatalogChange.put(0, segment(SegmentDefinition.ofList("two"), 1), List.of())))
                .isFalse();
        assertThat(store().port().catalog().segments()).hasSize(1);
        assertThat(store().port().catalog().revision()).isEqualTo(1);
    }

    @Test
    @DisplayName("S2 no two segments have the same name, as people read names")
    default void namesAreUnique() {
        store().put(SegmentDefinition.ofList("Łódź"));
        StoredSegment same = segment(SegmentDefinition.ofList(" łódź "), 2);
        assertThatThrownBy(() -> store().port().change(CatalogChange.put(1, same, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("łódź");
        assertThat(store().port().catalog().segments()).hasSize(1);
        assertThat(store().port().statuses()).hasSize(1);
    }

    @Test
    @DisplayName("S2 an edited segment keeps its place, members and history")
    default void anEditedSegmentKeepsItsMembers() {
        StoredSegment first = store().put(SegmentDefinition.ofList("one"));
        StoredSegment second = store().put(SegmentDefinition.ofList("two"));
        store().edit(first, new MemberChange.Add(Set.of("a")));
        StoredSegment renamed =
                new StoredSegment(first.id(), first.definition().named("uno"), first.created(), first.revision());
        assertThat(store().port().change(CatalogChange.put(2, renamed, List.of())))
                .isTrue();
        assertThat(store().port().catalog().segments()).containsExactly(renamed, second);
        assertThat(store().members(first)).containsExactly("a");
        assertThat(store().port().runs(first.id())).hasSize(1);
    }

    @Test
    @DisplayName("S1 a list gets its first members with its creation")
    default void firstMembersComeWithTheCreation() {
        StoredSegment list = segment(SegmentDefinition.ofList("list"), 1);
        MemberEdit edit = new MemberEdit(list.id(), new MemberChange.Replace(Set.of("a", "b")), completion());
        assertThat(store().port().change(CatalogChange.put(0, list, List.of(edit))))
                .isTrue();
        assertThat(store().members(list)).containsExactlyInAnyOrder("a", "b");
        assertThat(store().port().status(list.id()).orElseThrow().computed()).contains(NOW);
    }

    @Test
    @DisplayName("S2 S10 deleting a segment removes it from every profile, with its history")
    default void deletingForgets() {
        StoredSegment list = store().put(SegmentDefinition.ofList("list"));
        Run run = store().edit(list, new MemberChange.Add(Set.of("a")));
        assertThat(store().port().segmentsOf("a")).containsExactly(list.id());
        assertThat(store().port().change(CatalogChange.remove(1, list))).isTrue();
        assertThat(store().port().segmentsOf("a")).isEmpty();
        assertThat(store().members(list)).isEmpty();
        assertThat(store().port().status(list.id())).isEmpty();
        assertThat(store().port().statuses()).isEmpty();
        assertThat(store().port().runs(list.id())).isEmpty();
        assertThat(store().port().edit(new MemberEdit(list.id(), new MemberChange.Add(Set.of("b")), completion())))
                .isEmpty();
        assertThat(store().port().claim(claim(list, 1, "node", NOW))).isEmpty();
        assertThat(store().taken("node", NOW)).as("hosts still hear of it").containsExactly(run.id());
    }
}
