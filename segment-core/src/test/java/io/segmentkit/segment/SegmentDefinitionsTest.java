package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.fromOutside;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static io.segmentkit.segment.Person.BIRTHDAY;
import static io.segmentkit.segment.Person.SCORE;
import static io.segmentkit.time.Windows.nextDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SavedCriterion;
import io.segmentkit.definition.SegmentState;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SegmentDefinitionsTest {
    private final World world = new World(Person.of("ada", 30, "vip"), Person.of("bob", 10));
    private final Segments segments = world.service().build();

    @Test
    @DisplayName("S2 names are unique as people read names")
    void namesAreUnique() {
        segments.create(dynamic("Łódź", everyone()));
        assertThatThrownBy(() -> segments.create(ofList(" łÓDŹ ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a segment \"Łódź\" already");
        assertThatThrownBy(() -> segments.create(ofList(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> segments.create(ofList("x".repeat(1_001)))).hasMessageContaining("1001");
    }

    @Test
    @DisplayName("S2 segments are found by name, by part of it and by state")
    void segmentsAreFound() {
        segments.create(dynamic("Warsaw media", everyone()));
        segments.create(ofList("Media list"));
        assertThat(segments.find(" warsaw MEDIA")).isPresent();
        assertThat(segments.find("Warsaw")).isEmpty();
        assertThat(names(segments.containing("MEDIA "))).containsExactly("Warsaw media", "Media list");
        assertThat(names(segments.containing("list"))).containsExactly("Media list");
        assertThat(names(segments.in(SegmentState.CREATING))).containsExactly("Warsaw media");
        assertThat(names(segments.in(SegmentState.READY))).containsExactly("Media list");
        assertThatThrownBy(() -> segments.history("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown segment \"nobody\", valid: Warsaw media, Media list");
    }

    @Test
    @DisplayName("S2 a copy has the definition; a list also the members")
    void aCopyHasTheDefinition() {
        segments.create(dynamic("vip", tag("vip")).readyForHours(4).refreshEveryHours(2));
        segments.create(ofList("list"), List.of("ada"));
        segments.refreshDue();
        Segment copy = segments.copy("vip", "vip 2");
        assertThat(copy.definition())
                .isEqualTo(dynamic("vip 2", tag("vip")).readyForHours(4).refreshEveryHours(2));
        assertThat(copy.state()).isEqualTo(SegmentState.CREATING);
        assertThat(copy.id()).isNotEqualTo(segments.find("vip").orElseThrow().id());
        segments.copy("list", "list 2");
        segments.add("list", List.of("bob"));
        assertThat(World.members(segments, "list 2")).containsExactly("ada");
    }

    @Test
    @DisplayName("S2 settings, name and criterion are edited; the id stays, the kind too")
    void definitionsAreEdited() {
        Segment before = segments.create(dynamic("vip", tag("vip")));
        Segment after = segments.edit("VIP", d -> d.named("very important").readyForHours(3));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(segments.find("vip")).isEmpty();
        assertThat(segments.find("very important").orElseThrow().definition().readiness())
                .isPresent();
        segments.create(ofList("list"));
        assertThatThrownBy(() -> segments.edit("list", d -> d.named("Very Important")))
                .hasMessage("there is a segment \"very important\" already");
        assertThatThrownBy(() -> segments.edit("list", d -> dynamic("list", everyone())))
                .hasMessage("a segment keeps its kind STATIC, found DYNAMIC");
        assertThatThrownBy(() -> segments.edit("list", d -> d.meeting(everyone())))
                .hasMessage("segments of kind STATIC have no criterion");
    }

    @Test
    @DisplayName("A6 A10 all that is wrong with a criterion is told when it is saved, with the valid names")
    void allProblemsAreTold() {
        segments.create(ofList("list"));
        segments.save("good", tag("good"));
        Criterion wrong = allOf(text("town").is("x"), not(inSegment("lst")), saved("god"));
        InvalidCriterionException refused =
                catchThrowableOfType(InvalidCriterionException.class, () -> segments.create(dynamic("wrong", wrong)));
        assertThat(refused.problems())
                .extracting(Problem::path, Problem::message, Problem::valid)
                .containsExactly(
                        tuple("allOf[0]", "unknown attribute", List.of("score", "birthday")),
                        tuple("allOf[1].not", "unknown segment", List.of("list")),
                        tuple("allOf[2]", "unknown saved criterion", List.of("good")));
        assertThat(segments.find("wrong")).isEmpty();
    }

    @Test
    @DisplayName("A6 a cycle is refused with its path when it is saved")
    void aCycleIsRefused() {
        segments.create(dynamic("vip", tag("vip")));
        segments.save("loyal", allOf(tag("x"), inSegment("VIP")));
        segments.create(dynamic("top", saved("loyal")));
        assertThatThrownBy(() -> segments.edit("vip", d -> d.meeting(anyOf(tag("vip"), inSegment("top")))))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessage("anyOf[1]: needs itself, found vip -> top -> loyal -> vip");
        assertThatThrownBy(() -> segments.save("loyal", inSegment("top")))
                .hasMessage("needs itself, found loyal -> top -> loyal");
        assertThatThrownBy(() -> segments.create(dynamic("self", not(inSegment("Self")))))
                .hasMessage("not: needs itself, found self -> self");
    }

    @Test
    @DisplayName("A6 a diamond is fine")
    void aDiamondIsFine() {
        segments.create(dynamic("base", tag("vip")));
        segments.create(dynamic("left", inSegment("base")));
        segments.create(dynamic("right", not(inSegment("base"))));
        segments.create(dynamic("both", anyOf(inSegment("left"), inSegment("right"))));
        segments.refreshDue();
        assertThat(World.members(segments, "both")).containsExactly("ada", "bob");
        assertThat(segments.history("base")).hasSize(1);
    }

    @Test
    @DisplayName("A7 S2 what others use is not deleted or renamed, and says who they are")
    void whatOthersUseIsNotDeleted() {
        segments.create(dynamic("vip", tag("vip")));
        segments.create(dynamic("loyal", inSegment("VIP")));
        segments.save("good", not(inSegment("vip")));
        InUseException refused = catchThrowableOfType(InUseException.class, () -> segments.delete("vip"));
        assertThat(refused).hasMessage("segment \"vip\" is used by segment \"loyal\", saved criterion \"good\"");
        assertThat(refused.users()).containsExactly("segment \"loyal\"", "saved criterion \"good\"");
        assertThatThrownBy(() -> segments.edit("vip", d -> d.named("other"))).isInstanceOf(InUseException.class);
        assertThat(segments.edit("vip", d -> d.named("VIP")).name().text()).isEqualTo("VIP");
        segments.delete("loyal");
        segments.deleteSaved("good");
        assertThat(segments.delete("vip").name().text()).isEqualTo("VIP");
        assertThat(segments.all()).isEmpty();
    }

    @Test
    @DisplayName("S2 deleting says how many were assigned, and nobody is any more")
    void deletingSaysItsEffects() {
        segments.create(ofList("list"), List.of("ada", "bob"));
        assertThat(segments.segmentsOf("ada")).hasSize(1);
        Deletion deletion = segments.delete("list");
        assertThat(deletion.members()).isEqualTo(2);
        assertThat(deletion.runs()).isEqualTo(1);
        assertThat(segments.segmentsOf("ada")).isEmpty();
    }

    @Test
    @DisplayName("A7 saved criteria are listed with who uses them; deleting one in use is refused")
    void savedCriteriaAreListed() {
        segments.save("good", tag("good"));
        segments.save("better", allOf(saved("Good"), tag("better")));
        segments.create(dynamic("best", saved("better")));
        assertThat(segments.savedCriteria())
                .extracting(SavedCriterion::usedBy)
                .containsExactly(List.of("saved criterion \"better\""), List.of("segment \"best\""));
        assertThatThrownBy(() -> segments.deleteSaved(" GOOD "))
                .isInstanceOf(InUseException.class)
                .hasMessage("saved criterion \"good\" is used by saved criterion \"better\"");
        assertThatThrownBy(() -> segments.deleteSaved("bad"))
                .hasMessage("unknown saved criterion \"bad\", valid: good, better");
    }

    @Test
    @DisplayName("A7 a saved criterion that would make others too deep is refused")
    void aSavedCriterionThatMakesOthersTooDeepIsRefused() {
        Criterion deep = tag("x");
        for (int i = 0; i < 150; i++) {
            deep = not(deep);
        }
        Criterion wrapped = saved("small");
        for (int i = 0; i < 150; i++) {
            wrapped = not(wrapped);
        }
        segments.save("small", tag("x"));
        segments.create(dynamic("user", wrapped));
        Criterion tooDeep = deep;
        assertThatThrownBy(() -> segments.save("small", tooDeep)).hasMessageContaining("200 deep");
        assertThat(segments.savedCriteria().get(0).criterion()).isEqualTo(tag("x"));
    }

    @Test
    @DisplayName("S2 W12 a preview shows settings and criterion, with the days that windows mean now")
    void aPreviewShowsTheDays() {
        segments.create(dynamic(
                        "Birthdays",
                        allOf(SCORE.greaterThan(5), BIRTHDAY.in(nextDays(3).ignoringYear())))
                .readyForHours(48)
                .refreshEveryDays(1));
        segments.create(dynamic("late", inSegment("birthdays")));
        SegmentPreview preview = segments.preview("birthdays");
        assertThat(preview.text()).isEqualTo("""
                name: Birthdays
                kind: dynamic
                ready: 48 hours
                refreshed: every day
                criterion: score > 5 and birthday in the next 3 days ignoring the year
                in the next 3 days ignoring the year: 05-08..05-10 of any year
                used by: segment "late"
                """);
        assertThat(preview.json())
                .startsWith("{\"name\":\"Birthdays\",\"kind\":\"dynamic\",\"readyForHours\":48,"
                        + "\"refreshEvery\":{\"days\":1},\"criterion\":{\"type\":\"allOf\"")
                .endsWith("\"days\":\"05-08..05-10 of any year\"}],\"usedBy\":[\"segment \\\"late\\\"\"]}");
        segments.create(ofList("list"));
        assertThat(segments.preview("list").text()).isEqualTo("name: list\nkind: static\nready: for ever\n");
    }

    @Test
    @DisplayName("S1 lists: unknown ids are reported, the others become members")
    void unknownIdsAreReported() {
        ListEdit created = segments.create(ofList("list"), List.of("ada", "zoe", "ada"));
        assertThat(created.unknown()).containsExactly("zoe");
        assertThat(created.run().entered()).isEqualTo(1);
        assertThat(created).hasToString("entered 1, left 0, unknown 1");
        ListEdit added = segments.add("list", List.of("bob", "yan"));
        assertThat(added.unknown()).containsExactly("yan");
        assertThat(World.members(segments, "list")).containsExactly("ada", "bob");
        ListEdit removed = segments.remove("list", Set.of("ada", "zoe"));
        assertThat(removed.unknown()).containsExactly("zoe");
        assertThat(segments.replace("list", List.of("ada", "zoe")).unknown()).containsExactly("zoe");
        assertThat(World.members(segments, "list")).containsExactly("ada");
    }

    @Test
    @DisplayName("S1 many ids are looked up in one pass, with the same answer")
    void manyIdsAreLookedUpInOnePass() {
        List<String> ids = IntStream.range(0, 1_500)
                .mapToObj(i -> i == 700 ? "ada" : "nobody" + i)
                .toList();
        ListEdit created = segments.create(ofList("list"), ids);
        assertThat(created.unknown()).hasSize(1_499).doesNotContain("ada").startsWith("nobody0", "nobody1");
        assertThat(World.members(segments, "list")).containsExactly("ada");
    }

    @Test
    @DisplayName("S1 a member who is a profile no longer can be removed from a list")
    void aMemberWhoIsNoProfileCanBeRemoved() {
        segments.create(ofList("list"), List.of("ada", "bob"));
        world.now(Person.of("bob", 1));
        assertThat(segments.remove("list", List.of("ada")).unknown()).isEmpty();
        assertThat(World.members(segments, "list")).containsExactly("bob");
    }

    @Test
    @DisplayName("S8 members from outside data are replaced as a whole; a criterion's are not edited by hand")
    void kindsSayHowMembersChange() {
        segments.create(fromOutside("outside"), List.of("ada"));
        segments.create(dynamic("vip", tag("vip")));
        segments.replace("outside", List.of("bob"));
        assertThat(World.members(segments, "outside")).containsExactly("bob");
        assertThatThrownBy(() -> segments.add("outside", List.of("ada")))
                .hasMessage("members of segment \"outside\" come from outside: replace them all");
        assertThatThrownBy(() -> segments.replace("vip", List.of("ada")))
                .hasMessage("members of segment \"vip\" come from its criterion");
        assertThatThrownBy(() -> segments.create(dynamic("x", everyone()), List.of("ada")))
                .hasMessage("members of segment \"x\" come from its criterion, not from a list");
        assertThatThrownBy(() -> segments.refresh("outside"))
                .hasMessage("segment \"outside\" has no criterion to be computed from");
    }

    private static List<String> names(List<Segment> found) {
        return found.stream().map(segment -> segment.name().text()).toList();
    }
}
