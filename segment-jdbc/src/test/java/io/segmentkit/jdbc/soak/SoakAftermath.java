package io.segmentkit.jdbc.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.segment.RefreshReport;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must hold once everybody who worked is gone: one node goes on with what they left, and all is as it should be. */
final class SoakAftermath {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SoakWorld world;
    private final Segments node;

    SoakAftermath(SoakWorld world) {
        this.world = world;
        this.node = world.node();
    }

    /** People as they are now. */
    private record Person(String id, long score, Set<String> tags) {}

    void noLeaseIsHeldBeyondItsTime() {
        long now = Duration.between(Instant.EPOCH, Instant.now()).toNanos() / 1_000;
        for (String table : List.of("segment", "action")) {
            assertThat(number("select count(*) from segmentkit_" + table + " where claimed_until > " + now))
                    .as("claims in " + table)
                    .isZero();
        }
    }

    /** What was left in the middle is taken over at once. */
    void everythingIsFinished() {
        node.refreshDue();
        for (Segment segment : dynamic()) {
            RefreshReport report = node.refresh(segment.name().text());
            assertThat(report.failed()).isEmpty();
            assertThat(report.computed()).as(segment.name().text()).isNotEmpty();
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (actions().stream().anyMatch(action -> !action.state().isOver())) {
            assertThat(Instant.now()).as("actions are open: " + actions()).isBefore(end);
            node.actions().runDue();
            SoakWorker.pause(50, 100);
        }
        assertThat(node.announce()).isEmpty();
        node.purgeExpired();
    }

    private List<Segment> dynamic() {
        return node.all().stream()
                .filter(segment -> segment.definition().kind() == SegmentKind.DYNAMIC)
                .toList();
    }

    private List<PlannedAction> actions() {
        return node.all().stream()
                .flatMap(segment -> node.actions().on(segment.name().text()).stream())
                .toList();
    }

    /** The same segments over the same people in memory. Actions have changed labels since, so all are computed anew. */
    void everySegmentHasItsMembers() {
        List<Person> people = people();
        ProfileMapping<Person> mapping = ProfileMapping.of(Person.class)
                .id(Person::id)
                .bind(SoakWorld.SCORE, Person::score)
                .tags(Person::tags)
                .build();
        Segments expected = Segments.builder()
                .population(InMemoryPopulation.of(mapping, people))
                .store(InMemorySegmentStore.empty())
                .clock(Clock.systemUTC())
                .build();
        for (Segment segment : node.all()) {
            if (segment.definition().kind() == SegmentKind.DYNAMIC) {
                expected.create(segment.definition());
                assertThat(node.refresh(segment.name().text()).failed()).isEmpty();
            }
        }
        assertThat(expected.refreshDue().failed()).isEmpty();
        for (Segment segment : expected.all()) {
            String name = segment.name().text();
            assertThat(members(node, name)).as(name).isEqualTo(members(expected, name));
            SoakWorker.requireWhole(name, node.history(name));
        }
        assertThat(members(node, "list")).hasSize((int) node.members("list").count());
        SoakWorker.requireWhole("list", node.history("list"));
    }

    private static Set<String> members(Segments segments, String name) {
        try (Stream<String> ids = segments.members(name).ids()) {
            return new TreeSet<>(ids.toList());
        }
    }

    private List<Person> people() {
        Map<String, Set<String>> tags = new HashMap<>();
        rows("select person, tag from person_tag")
                .forEach(row -> tags.computeIfAbsent(row.get(0), none -> new HashSet<>())
                        .add(row.get(1)));
        return rows("select id, score from person").stream()
                .map(row -> new Person(row.get(0), Long.parseLong(row.get(1)), tags.getOrDefault(row.get(0), Set.of())))
                .toList();
    }

    /** A label that one action gives is had by whom the action found; a file has each of them once, and its end. */
    void everyActionWasDoneOnce() throws IOException {
        for (PlannedAction action : actions()) {
            if (action.state() != ActionState.DONE) {
                assertThat(action.state()).isEqualTo(ActionState.REFUSED);
                continue;
            }
            assertThat(action.progress().done())
                    .as(action.toString())
                    .isEqualTo(action.progress().members());
            if (action.action() instanceof Action.AddLabel add && add.label().startsWith("once-")) {
                assertThat(number("select count(*) from person_tag where tag = '" + add.label() + "'"))
                        .as(action.toString())
                        .isEqualTo(action.progress().members());
            }
            if (action.file().isPresent()) {
                assertThat(lines(action.file().get()))
                        .as(action.toString())
                        .hasSize((int) action.progress().members() + 1)
                        .doesNotHaveDuplicates()
                        .endsWith(LineExport.END);
            }
        }
    }

    /** Also those of actions that are forgotten. */
    void everyFileIsWhole() throws IOException {
        for (var file : node.actions().files()) {
            assertThat(lines(file.name())).as(file.name()).endsWith(LineExport.END);
        }
    }

    private List<String> lines(String file) throws IOException {
        try (InputStream content = node.actions().open(file).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    void nothingIsLeft() {
        for (String table : List.of("segment", "action")) {
            assertThat(number("select count(*) from segmentkit_" + table + " where claimed_by is not null"))
                    .as("claims in " + table)
                    .isZero();
        }
        assertThat(number("select count(*) from segmentkit_staged_member"))
                .as("staged")
                .isZero();
        assertThat(number("select count(*) from segmentkit_staged_change"))
                .as("staged changes")
                .isZero();
        assertThat(number("select count(*) from segmentkit_run where told = 0"))
                .as("untold")
                .isZero();
        for (String table : List.of("member", "former_member", "action")) {
            assertThat(number("select count(*) from segmentkit_" + table
                            + " where segment not in (select number from segmentkit_segment)"))
                    .as(table + " of segments that are gone")
                    .isZero();
        }
    }

    /** Figures for people. */
    String figures() {
        long again = actions().stream()
                .filter(action -> action.state() == ActionState.DONE)
                .filter(action -> action.action() instanceof Action.AddLabel add
                        && add.label().startsWith("once-"))
                .filter(action ->
                        action.progress().changed() < action.progress().members())
                .count();
        return "%d runs, %d failed; %d actions, %d done, %d with a batch done again; %d files"
                .formatted(
                        number("select count(*) from segmentkit_run"),
                        number("select count(*) from segmentkit_run where failure is not null"),
                        actions().size(),
                        actions().stream()
                                .filter(action -> action.state() == ActionState.DONE)
                                .count(),
                        again,
                        node.actions().files().size());
    }

    private long number(String select) {
        return Long.parseLong(rows(select).get(0).get(0));
    }

    private List<List<String>> rows(String select) {
        try (Connection connection = world.source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
