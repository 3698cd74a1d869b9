package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static io.segmentkit.segment.Person.BIRTHDAY;
import static io.segmentkit.segment.Person.SCORE;
import static io.segmentkit.time.Windows.nextDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.definition.Change;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentState;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Failure;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.Staging;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SegmentLifeTest {
    private static final Instant START = Instant.parse("2026-05-07T10:00:00Z");

    private final World world = new World(Person.of("ada", 30, "vip"), Person.of("bob", 10));
    private final Segments segments = world.service().build();

    private Segment segment(String name) {
        return segments.find(name).orElseThrow();
    }

    @Test
    @DisplayName("S3 S4 being created, ready for its readiness, archived; a refresh makes it ready again")
    void statesFollowFromTheTime() {
        segments.create(dynamic("vip", tag("vip")).readyForHours(48));
        assertThat(segment("vip").state()).isEqualTo(SegmentState.CREATING);
        assertThat(segment("vip").computed()).isEmpty();
        world.clock.pass(Duration.ofHours(1));
        segments.refreshDue();
        Segment ready = segment("vip");
        assertThat(ready.state()).isEqualTo(SegmentState.READY);
        assertThat(ready.created()).isEqualTo(START);
        assertThat(ready.computed()).contains(START.plus(Duration.ofHours(1)));
        assertThat(ready.expires()).contains(START.plus(Duration.ofHours(49)));
        assertThat(ready.members()).isEqualTo(1);
        world.clock.pass(Duration.ofDays(2).minusNanos(1_000));
        assertThat(segment("vip").state()).isEqualTo(SegmentState.READY);
        world.clock.pass(Duration.ofNanos(1_000));
        assertThat(segment("vip").state()).isEqualTo(SegmentState.ARCHIVED);
        assertThat(World.members(segments, "vip")).containsExactly("ada");
        assertThat(segments.refreshDue().computed()).isEmpty();
        segments.refresh("vip");
        assertThat(segment("vip").state()).isEqualTo(SegmentState.READY);
    }

    @Test
    @DisplayName("S3 computed once, or again when its time has come")
    void refreshedWhenDue() {
        segments.create(dynamic("once", everyone()));
        segments.create(dynamic("hourly", everyone()).refreshEveryHours(1));
        segments.create(dynamic("daily", everyone()).refreshEveryDays(1));
        assertThat(segments.refreshDue().computed()).hasSize(3);
        assertThat(segments.refreshDue().computed()).isEmpty();
        world.clock.pass(Duration.ofMinutes(59));
        assertThat(segments.refreshDue().computed()).isEmpty();
        world.clock.pass(Duration.ofMinutes(3));
        assertThat(segments.refreshDue().computed()).hasSize(1);
        assertThat(segment("hourly").due()).contains(START.plus(Duration.ofHours(2)));
        world.clock.pass(Duration.ofDays(1));
        assertThat(segments.refreshDue().computed()).hasSize(2);
        assertThat(segment("once").due()).isEmpty();
    }

    @Test
    @DisplayName(
            "S3 another criterion makes a segment due at once, other settings do not; the old members stay meanwhile")
    void anotherCriterionMakesItDue() {
        segments.create(dynamic("s", tag("vip")));
        segments.refreshDue();
        segments.edit("s", d -> d.readyForHours(5));
        assertThat(segments.refreshDue().computed()).isEmpty();
        segments.edit("s", d -> d.meeting(not(tag("vip"))));
        assertThat(World.members(segments, "s")).containsExactly("ada");
        assertThat(segments.refreshDue().computed()).hasSize(1);
        assertThat(World.members(segments, "s")).containsExactly("bob");
    }

    @Test
    @DisplayName("A7 another saved criterion makes the segments that use it due, also by way of others")
    void anotherSavedCriterionMakesItsUsersDue() {
        segments.save("base", tag("vip"));
        segments.save("middle", not(saved("base")));
        segments.create(dynamic("user", saved("middle")));
        segments.create(dynamic("other", everyone()));
        segments.refreshDue();
        assertThat(World.members(segments, "user")).containsExactly("bob");
        segments.save("base", tag("vip"));
        assertThat(segments.refreshDue().computed()).as("the same criterion").isEmpty();
        segments.save("base", SCORE.lessThan(20));
        assertThat(segments.refreshDue().computed()).hasSize(1);
        assertThat(World.members(segments, "user")).containsExactly("ada");
    }

    @Test
    @DisplayName("A6 S3 what is due is computed in the order of references, each once, as of one moment")
    void referencesComeFirst() {
        segments.create(dynamic("base", tag("vip")));
        segments.save("through", inSegment("base"));
        segments.create(ofList("list"), List.of("bob"));
        segments.create(dynamic("top", allOf(not(saved("through")), inSegment("list"))));
        segments.edit("base", d -> d.meeting(allOf(tag("vip"), SCORE.greaterThan(20))));
        RefreshReport report = segments.refreshDue();
        assertThat(report.computed()).extracting(Run::at).containsExactly(START, START);
        assertThat(World.members(segments, "top")).containsExactly("bob");
        world.now(Person.of("ada", 30, "vip"), Person.of("bob", 50, "vip"));
        segments.edit("base", d -> d.meeting(tag("vip")));
        segments.edit("top", d -> d.meeting(not(inSegment("base"))));
        segments.refreshDue();
        assertThat(World.members(segments, "top")).isEmpty();
    }

    @Test
    @DisplayName("A6 a reference asks for the members that readers see: those of the last refresh")
    void referencesAskForTheMembersThatReadersSee() {
        segments.create(dynamic("base", tag("vip")));
        segments.create(dynamic("top", inSegment("base")).refreshEveryHours(1));
        segments.refreshDue();
        world.now(Person.of("ada", 30), Person.of("bob", 10, "vip"));
        world.clock.pass(Duration.ofHours(1));
        segments.refreshDue();
        assertThat(World.members(segments, "top")).containsExactly("ada");
        segments.refresh("base");
        segments.refresh("top");
        assertThat(World.members(segments, "top")).containsExactly("bob");
    }

    @Test
    @DisplayName("S3 refreshing one segment computes before it those it refers to that were never computed")
    void refreshComputesWhatWasNeverComputed() {
        segments.create(dynamic("base", tag("vip")));
        segments.create(dynamic("middle", inSegment("base")));
        segments.create(dynamic("top", inSegment("middle")));
        segments.create(dynamic("other", everyone()));
        assertThat(segments.refresh("top").computed()).hasSize(3);
        assertThat(World.members(segments, "top")).containsExactly("ada");
        assertThat(segment("other").state()).isEqualTo(SegmentState.CREATING);
        assertThat(segments.refresh("top").computed()).hasSize(1);
    }

    @Test
    @DisplayName("S3 several segments are computed in the order of references, however they are named")
    void refreshComputesThoseThatAreNamed() {
        segments.create(dynamic("base", tag("vip")));
        segments.create(dynamic("top", inSegment("base")));
        segments.create(dynamic("other", everyone()));
        segments.create(ofList("list"));
        segments.refreshDue();
        world.now(Person.of("ada", 30), Person.of("bob", 10, "vip"));
        assertThat(segments.refresh(List.of("TOP", "base", "top")).computed()).hasSize(2);
        assertThat(World.members(segments, "top")).containsExactly("bob");
        assertThat(segments.refresh(List.of()).computed()).isEmpty();
        assertThatThrownBy(() -> segments.refresh(List.of("other", "list")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment \"list\" has no criterion to be computed from");
        assertThat(segments.history("other")).hasSize(1);
    }

    @Test
    @DisplayName("S4 the history has the number of members at each recomputation, who entered and who left")
    void theHistorySaysWhoEnteredAndLeft() {
        segments.create(dynamic("vip", tag("vip")).refreshEveryHours(1));
        segments.refreshDue();
        world.now(Person.of("bob", 1, "vip"), Person.of("eve", 1, "vip"));
        world.clock.pass(Duration.ofHours(1));
        segments.refreshDue();
        List<Run> history = segments.history("vip");
        assertThat(history).extracting(Run::members).containsExactly(2L, 1L);
        assertThat(history).extracting(Run::entered).containsExactly(2L, 1L);
        assertThat(history).extracting(Run::left).containsExactly(1L, 0L);
        assertThat(history).extracting(Run::at).containsExactly(START.plus(Duration.ofHours(1)), START);
        MemberDifference difference = segments.difference(history.get(0).id()).orElseThrow();
        try (Stream<Change> entered = difference.entered();
                Stream<Change> left = difference.left()) {
            assertThat(entered.map(Change::profileId)).containsExactlyInAnyOrder("bob", "eve");
            assertThat(left.map(Change::profileId)).containsExactly("ada");
        }
    }

    @Test
    @DisplayName("S4 the history is kept as long as the settings say")
    void theHistoryIsKept() {
        Segments brief = world.service().keepHistoryFor(Duration.ofDays(2)).build();
        brief.create(dynamic("s", everyone()).refreshEveryDays(1));
        for (int day = 0; day < 4; day++) {
            brief.refreshDue();
            world.clock.pass(Duration.ofDays(1));
        }
        assertThat(brief.history("s")).hasSize(4);
        assertThat(brief.purgeExpired()).isEqualTo(2);
        assertThat(brief.history("s")).hasSize(2);
        assertThat(World.members(brief, "s")).hasSize(2);
    }

    @Test
    @DisplayName(
            "S5 a failure leaves the old members, is recorded without personal data, and holds up no other segment")
    void aFailureLeavesTheOldMembers() {
        segments.create(dynamic("broken", SCORE.greaterThan(20)).refreshEveryHours(1));
        segments.create(dynamic("whole", tag("vip")).refreshEveryHours(1));
        segments.refreshDue();
        world.now(Person.of("secret name", -1, "vip"));
        world.clock.pass(Duration.ofHours(1));
        RefreshReport report = segments.refreshDue();
        assertThat(report).hasToString("1 computed, 1 failed");
        assertThat(report.failed().get(0)).hasToString("broken: java.lang.IllegalStateException");
        assertThat(report.failed().get(0).exception()).hasMessage("score of secret name cannot be read");
        assertThat(World.members(segments, "whole")).containsExactly("secret name");
        assertThat(World.members(segments, "broken")).containsExactly("ada");
        Failure failure = segment("broken").failure().orElseThrow();
        assertThat(failure.cause()).isEqualTo("java.lang.IllegalStateException");
        assertThat(segments.history("broken").get(0).failure()).contains("java.lang.IllegalStateException");
        assertThat(segment("broken").state()).isEqualTo(SegmentState.READY);
    }

    @Test
    @DisplayName("S5 a failure is tried again after a time that doubles, at most the time between two refreshes")
    void failuresAreTriedAgain() {
        Segments patient = world.service().retryAfter(Duration.ofMinutes(10)).build();
        world.now(Person.of("x", -1));
        patient.create(dynamic("broken", SCORE.greaterThan(20)).refreshEveryHours(1));
        for (int minutes : List.of(0, 10, 20, 40, 60, 60)) {
            if (minutes > 0) {
                world.clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
                assertThat(patient.refreshDue().failed()).isEmpty();
                world.clock.pass(Duration.ofSeconds(1));
            }
            assertThat(patient.refreshDue().failed()).hasSize(1);
            assertThat(patient.refreshDue().failed()).isEmpty();
        }
        assertThat(segment("broken").state()).isEqualTo(SegmentState.CREATING);
        world.now(Person.of("x", 30));
        world.clock.pass(Duration.ofHours(1));
        assertThat(patient.refreshDue().computed()).hasSize(1);
        assertThat(segment("broken").failure()).isEmpty();
    }

    @Test
    @DisplayName("S5 an edit makes a failed segment due at once")
    void anEditMakesAFailedSegmentDue() {
        world.now(Person.of("x", -1, "vip"));
        segments.create(dynamic("s", SCORE.greaterThan(20)));
        assertThat(segments.refreshDue().failed()).hasSize(1);
        segments.edit("s", d -> d.meeting(tag("vip")));
        assertThat(segments.refreshDue().computed()).hasSize(1);
    }

    @Test
    @DisplayName("S5 A6 a segment whose reference could not be computed yet fails with its name, and is tried again")
    void aReferenceWithoutMembersIsAFailure() {
        world.now(Person.of("x", -1, "vip"));
        segments.create(dynamic("base", SCORE.greaterThan(20)));
        segments.create(dynamic("top", not(inSegment("base"))));
        RefreshReport report = segments.refreshDue();
        assertThat(report.failed())
                .extracting(RefreshReport.Failed::toString)
                .containsExactly(
                        "base: java.lang.IllegalStateException",
                        "top: segment \"base\", which it refers to, has not been computed");
        world.now(Person.of("x", 1, "vip"));
        world.clock.pass(Duration.ofMinutes(1));
        assertThat(segments.refreshDue().computed()).hasSize(2);
        assertThat(World.members(segments, "top")).containsExactly("x");
    }

    @Test
    @DisplayName("S5 what another node computes is left alone, and taken over when that node is dead")
    void anotherNodesWorkIsLeftAlone() {
        Segments fast = world.service().takeOverAfter(Duration.ofMinutes(5)).build();
        Segment base = fast.create(dynamic("base", tag("vip")));
        fast.create(dynamic("top", inSegment("base")));
        Instant until = START.plus(Duration.ofMinutes(5));
        SegmentStatus seen = world.store.status(base.id()).orElseThrow();
        Staging dead = world.store
                .claim(new Claim(base.id(), seen.attempt(), "dead", START, until))
                .orElseThrow();
        dead.add("bob");
        assertThat(fast.refreshDue().computed()).isEmpty();
        assertThat(fast.refresh("base").computed()).isEmpty();
        world.clock.pass(Duration.ofMinutes(5));
        assertThat(fast.refreshDue().computed()).hasSize(2);
        assertThat(World.members(fast, "top")).containsExactly("ada");
    }

    @Test
    @DisplayName("W7 S3 windows follow the clock's zone and the rules of the calendar")
    void windowsFollowTheClock() {
        segments.create(dynamic("soon", BIRTHDAY.in(nextDays(2).ignoringYear())).refreshEveryHours(1));
        segments.refreshDue();
        assertThat(World.members(segments, "soon")).containsExactly("ada", "bob");
        world.clock.set("2026-05-08T21:59:00Z");
        segments.refreshDue();
        assertThat(World.members(segments, "soon")).hasSize(2);
        world.clock.set("2026-05-08T23:00:00Z");
        segments.refreshDue();
        assertThat(World.members(segments, "soon")).as("9 May in Warsaw").isEmpty();
    }

    @Test
    @DisplayName("S10 the segments of a profile, and the members of a segment")
    void bothWays() {
        segments.create(dynamic("vip", tag("vip")));
        segments.create(dynamic("all", everyone()));
        segments.create(ofList("list"), List.of("bob"));
        segments.refreshDue();
        assertThat(segments.segmentsOf("ada"))
                .extracting(segment -> segment.name().text())
                .containsExactly("vip", "all");
        assertThat(segments.segmentsOf("bob"))
                .extracting(segment -> segment.name().text())
                .containsExactly("all", "list");
        assertThat(segments.segmentsOf("nobody")).isEmpty();
        assertThat(segments.members("all").count()).isEqualTo(2);
        assertThat(segments.members("vip").contains("ada")).isTrue();
        assertThat(segments.members("vip").contains("bob")).isFalse();
    }
}
