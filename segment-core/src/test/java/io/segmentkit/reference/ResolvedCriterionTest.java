package io.segmentkit.reference;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.criteria.Criteria.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.InvalidCriterionException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResolvedCriterionTest {
    private static final Criterion VIP = tag("vip");

    private static SegmentReference dynamic(Criterion criterion) {
        return new SegmentReference.Dynamic(criterion);
    }

    @Test
    @DisplayName("A7 a saved criterion takes the place of its name, wherever that stands")
    void aSavedCriterionTakesThePlaceOfItsName() {
        References references = References.of(Map.of("good", not(VIP)), Map.of());
        Criterion criterion = anyOf(saved("good"), not(allOf(saved("good"), VIP)));
        assertThat(ResolvedCriterion.of(criterion, references).criterion())
                .isEqualTo(anyOf(not(VIP), not(allOf(not(VIP), VIP))));
    }

    @Test
    @DisplayName("A6 a dynamic segment stands for its criterion, a static one for its members")
    void segmentsStandForCriteriaOrMembers() {
        References references = References.of(
                Map.of(), Map.of("dynamic", dynamic(VIP), "static", new SegmentReference.Members("p1"::equals)));
        ResolvedCriterion resolved =
                ResolvedCriterion.of(allOf(inSegment("dynamic"), not(inSegment("static"))), references);
        assertThat(resolved.criterion()).isEqualTo(allOf(VIP, not(inSegment("static"))));
        assertThat(resolved.members()).containsOnlyKeys("static");
        assertThat(resolved.members().get("static").contains("p1")).isTrue();
        assertThat(resolved.members().get("static").contains("p2")).isFalse();
    }

    @Test
    @DisplayName("A6 a cycle is refused with its path")
    void aCycleIsRefusedWithItsPath() {
        References references = References.of(
                Map.of("loyal", allOf(VIP, inSegment("vip"))), Map.of("vip", dynamic(not(saved("loyal")))));
        assertThatThrownBy(() -> ResolvedCriterion.of(anyOf(VIP, inSegment("vip")), references))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining(
                        "needs itself, found in segment \"vip\" -> meets \"loyal\" -> in segment \"vip\"");
    }

    @Test
    @DisplayName("A6 a diamond is fine")
    void aDiamondIsFine() {
        References references = References.of(
                Map.of("base", VIP, "left", not(saved("base")), "right", anyOf(saved("base"), saved("base"))),
                Map.of());
        assertThat(ResolvedCriterion.of(allOf(saved("left"), saved("right")), references)
                        .criterion())
                .isEqualTo(allOf(not(VIP), anyOf(VIP, VIP)));
    }

    @Test
    @DisplayName("A6 A7 all names that stand for nothing are reported at once")
    void unknownNamesAreReportedAtOnce() {
        Criterion criterion = allOf(saved("a"), not(inSegment("b")));
        assertThatThrownBy(() -> ResolvedCriterion.of(criterion, References.none()))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("allOf[0]: unknown saved criterion, found \"a\"")
                .hasMessageContaining("allOf[1].not: unknown segment, found \"b\"");
    }
}
