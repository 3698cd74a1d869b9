package io.segmentkit.segment;

import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.definition.SegmentDefinition.dynamic;
import static io.segmentkit.definition.SegmentDefinition.ofList;
import static io.segmentkit.segment.Person.SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.definition.Change;
import io.segmentkit.store.Announcement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SegmentListenerTest {
    private final World world = new World(Person.of("ada", 30, "vip"), Person.of("bob", 10));

    /** Writes down what it is told; refuses as long as it is told to. */
    private static final class Heard implements SegmentListener {
        final List<String> lines = new ArrayList<>();
        final List<UUID> runs = new ArrayList<>();
        boolean refusing;

        @Override
        public void entered(Announcement announcement, Stream<Change> entries) {
            lines.add(announcement.name() + " entered "
                    + entries.map(Change::profileId).sorted().toList());
        }

        @Override
        public void left(Announcement announcement, Stream<Change> exits) {
            lines.add(announcement.name() + " left "
                    + exits.map(Change::profileId).sorted().toList());
        }

        @Override
        public void refreshed(Announcement announcement) {
            runs.add(announcement.run().id());
            if (refusing) {
                throw new IllegalStateException("not now");
            }
            lines.add(announcement.name() + " refreshed " + announcement.run().members());
        }

        @Override
        public void failed(Announcement announcement) {
            lines.add(announcement.name() + " failed "
                    + announcement.run().failure().orElseThrow());
        }
    }

    @Test
    @DisplayName("R7 the host is told who entered and who left, after the refresh")
    void theHostIsTold() {
        Heard heard = new Heard();
        Segments segments = world.service().listener(heard).build();
        segments.create(dynamic("vip", tag("vip")).refreshEveryHours(1));
        segments.refreshDue();
        world.now(Person.of("bob", 1, "vip"));
        world.clock.pass(Duration.ofHours(1));
        segments.refreshDue();
        segments.refreshDue();
        segments.create(ofList("list"), List.of("bob"));
        segments.remove("list", List.of("bob"));
        assertThat(heard.lines)
                .containsExactly(
                        "vip entered [ada]",
                        "vip refreshed 1",
                        "vip entered [bob]",
                        "vip left [ada]",
                        "vip refreshed 1",
                        "list entered [bob]",
                        "list refreshed 1",
                        "list left [bob]",
                        "list refreshed 0");
    }

    @Test
    @DisplayName("R7 S5 the host is told of failures")
    void theHostIsToldOfFailures() {
        Heard heard = new Heard();
        Segments segments = world.service().listener(heard).build();
        world.now(Person.of("x", -1));
        segments.create(dynamic("s", SCORE.greaterThan(1)));
        segments.refreshDue();
        assertThat(heard.lines).containsExactly("s failed java.lang.IllegalStateException");
    }

    @Test
    @DisplayName("R7 a listener that throws is told again, with the same id and before what came later")
    void aListenerThatThrowsIsToldAgain() {
        Heard heard = new Heard();
        Segments segments = world.service().listener(heard).build();
        segments.create(ofList("list"));
        heard.lines.clear();
        heard.runs.clear();
        heard.refusing = true;
        segments.create(dynamic("vip", tag("vip")));
        RefreshReport report = segments.refreshDue();
        assertThat(report.thrownByListeners()).hasSize(1);
        assertThat(World.members(segments, "vip")).containsExactly("ada");
        world.now(Person.of("bob", 1, "vip"));
        segments.refresh("vip");
        assertThat(segments.announce())
                .as("the first still refuses, so the second waits")
                .hasSize(1);
        heard.refusing = false;
        heard.lines.clear();
        assertThat(segments.announce()).isEmpty();
        assertThat(heard.lines)
                .containsExactly(
                        "vip entered [ada]",
                        "vip refreshed 1",
                        "vip entered [bob]",
                        "vip left [ada]",
                        "vip refreshed 1");
        assertThat(heard.runs.subList(0, 4)).containsOnly(heard.runs.get(0));
    }

    @Test
    @DisplayName("R7 a node with listeners tells of what nodes without did")
    void aNodeWithListenersTellsOfOthersWork() {
        Segments silent = world.service().build();
        silent.create(ofList("list"), List.of("ada"));
        Heard heard = new Heard();
        assertThat(world.service().listener(heard).build().announce()).isEmpty();
        assertThat(heard.lines).containsExactly("list entered [ada]", "list refreshed 1");
    }
}
