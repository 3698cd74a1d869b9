package io.segmentkit.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.contract.SegmentStoreContract;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredSegment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Segments in a database; every connection is given back. */
abstract class JdbcSegmentStoreContract extends SegmentStoreContract {
    /** A database for all tests. */
    abstract TestDatabase database();

    @Override
    protected SegmentStore emptyStore() {
        return Databases.emptyStore(database());
    }

    @AfterEach
    void everyConnectionIsGivenBack() {
        assertThat(database().openConnections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("S6 members that only an action needed are forgotten when it is over")
    void membersOfAnActionAreForgotten(boolean refused) {
        StoredSegment segment =
                new StoredSegment(SegmentId.random(), SegmentDefinition.ofList("list"), Instant.EPOCH, 1);
        JdbcSegmentStore port = Databases.emptyStore(database());
        String former = Databases.newest() + "former_member";
        assertThat(port.change(CatalogChange.put(0, segment, List.of()))).isTrue();
        replace(port, segment, "a", "b");
        PlannedAction planned = PlannedAction.of(ActionId.random(), segment.id(), Action.addTag("x"), Instant.EPOCH);
        assertThat(port.actions().plan(planned)).isTrue();
        Instant until = Instant.EPOCH.plusSeconds(60);
        ActionClaim claim = new ActionClaim(planned.id(), 0, "node", Instant.EPOCH, until);
        try (ActionRun run = port.actions().claim(claim).orElseThrow()) {
            replace(port, segment, "b", "c");
            replace(port, segment, "d");
            assertThat(rows(former)).isEqualTo(3);
            assertThat(port.purgeRuns(until)).isEqualTo(3);
            assertThat(rows(former)).as("c came and went since").isEqualTo(2);
            assertThat(run.next(10)).containsExactly("a", "b");
            assertThat(
                            refused
                                    ? port.actions().refuse(planned.id(), until, "called off")
                                    : run.complete(until, Optional.empty()))
                    .isTrue();
        }
        assertThat(rows(former)).isZero();
    }

    @Test
    @DisplayName("S5 a member that comes twice, however long after, is a member once")
    void whoComesTwiceIsAMemberOnce() {
        List<String> ids = IntStream.range(0, 12_000).mapToObj(i -> "p" + i).toList();
        List<String> again = new ArrayList<>(ids);
        again.addAll(ids.subList(0, 50));
        again.addAll(List.of("new", "p11999"));
        assertThat(committed(emptyStore(), again)).isEqualTo(new HashSet<>(again));
    }

    @Test
    @DisplayName("A9 whatever characters an id has, it is kept as it is")
    void everyIdIsKept() {
        Set<String> ids = Set.of(
                "\\N", "\\.", "a\tb", "a\\tb", "a\nb", "a\rb", "a\r\nb", "\\", "'", "\"", "ą", "🙂", " ", " a", "a ",
                "a", "A", "\u0001", "\u2028", "NULL", "{a}", "?");
        assertThat(committed(emptyStore(), ids)).isEqualTo(ids);
    }

    @Test
    @DisplayName("S5 what a node finds of a segment that was deleted meanwhile is not kept, though the node dies")
    void whatIsFoundOfADeletedSegmentIsForgotten() {
        SegmentStore port = emptyStore();
        String staged = Databases.newest() + "staged_member";
        StoredSegment segment =
                new StoredSegment(SegmentId.random(), SegmentDefinition.ofList("list"), Instant.EPOCH, 1);
        assertThat(port.change(CatalogChange.put(0, segment, List.of()))).isTrue();
        Claim claim = new Claim(segment.id(), 0, "node", Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        Staging dying = port.claim(claim).orElseThrow();
        IntStream.range(0, 12_000).forEach(i -> dying.add("p" + i));
        assertThat(rows(staged)).isPositive();
        CatalogChange deleted = new CatalogChange(1, List.of(), Set.of(segment.id()), List.of(), Set.of(), List.of());
        assertThat(port.change(deleted)).isTrue();
        IntStream.range(12_000, 24_000).forEach(i -> dying.add("p" + i));
        assertThat(rows(staged)).isZero();
    }

    /** The members of a segment after these have been computed as such. */
    static Set<String> committed(SegmentStore port, Collection<String> ids) {
        StoredSegment segment =
                new StoredSegment(SegmentId.random(), SegmentDefinition.ofList("list"), Instant.EPOCH, 1);
        assertThat(port.change(CatalogChange.put(0, segment, List.of()))).isTrue();
        Claim claim = new Claim(segment.id(), 0, "node", Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        try (Staging staging = port.claim(claim).orElseThrow()) {
            ids.forEach(staging::add);
            Optional<Run> run = staging.commit(Completion.ofList(UUID.randomUUID(), Instant.EPOCH, Duration.ZERO, 1));
            assertThat(run.orElseThrow().members()).isEqualTo(new HashSet<>(ids).size());
        }
        try (Stream<String> members = port.members(segment.id()).ids()) {
            return members.collect(Collectors.toSet());
        }
    }

    private static void replace(SegmentStore port, StoredSegment segment, String... ids) {
        Completion completion = Completion.ofList(UUID.randomUUID(), Instant.EPOCH, Duration.ZERO, 1);
        port.edit(new MemberEdit(segment.id(), new MemberChange.Replace(Set.of(ids)), completion));
    }

    private long rows(String table) {
        try (Connection connection = database().getConnection()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            try (ResultSet count =
                    connection.createStatement().executeQuery("select count(*) from " + quote + table + quote)) {
                count.next();
                return count.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
