package io.segmentkit.contract.store;

import static io.segmentkit.contract.store.TestedStore.LEASE;
import static io.segmentkit.contract.store.TestedStore.NOW;
import static io.segmentkit.contract.store.TestedStore.dynamic;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.definition.Run;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.StoredSegment;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How hosts are told of runs, at least once and in order (R7). */
public interface Announcing {
    /** The store, empty before each test. */
    TestedStore store();

    @Test
    @DisplayName("R7 hosts are told of each run once it is committed, of each segment in order")
    default void runsAreAnnouncedInOrder() {
        StoredSegment one = store().put(dynamic("one"));
        StoredSegment two = store().put(dynamic("two"));
        Run first = store().compute(one, "a");
        Run second = store().compute(one, "b");
        Run other = store().compute(two, "c");
        assertThat(store().port().takeAnnouncements("node", NOW, NOW.plus(LEASE), 10))
                .containsExactlyInAnyOrder(new Announcement(first, one.name()), new Announcement(other, two.name()));
        assertThat(store().taken("other", NOW))
                .as("taken, and the second waits for the first")
                .isEmpty();
        store().port().announced(first.id());
        assertThat(store().taken("other", NOW)).containsExactly(second.id());
        store().port().announced(second.id());
        store().port().announced(other.id());
        assertThat(store().taken("node", NOW.plus(LEASE))).isEmpty();
    }

    @Test
    @DisplayName("R7 hosts are told again where the node that told them died or failed")
    default void announcementsAreTakenOver() {
        StoredSegment segment = store().put(dynamic("s"));
        Run run = store().compute(segment, "a");
        assertThat(store().taken("dead", NOW)).containsExactly(run.id());
        assertThat(store().taken("other", NOW.plus(LEASE).minusSeconds(1))).isEmpty();
        assertThat(store().taken("other", NOW.plus(LEASE))).containsExactly(run.id());
        store().port().notAnnounced(run.id(), "dead");
        assertThat(store().taken("third", NOW.plus(LEASE)))
                .as("the dead node has it no more")
                .isEmpty();
        store().port().notAnnounced(run.id(), "other");
        assertThat(store().taken("third", NOW.plus(LEASE))).containsExactly(run.id());
    }

    @Test
    default void atMostSoManyAnnouncementsAreTaken() {
        Stream.of("a", "b", "c").forEach(name -> store().compute(store().put(dynamic(name)), "x"));
        assertThat(store().port().takeAnnouncements("node", NOW, NOW.plus(LEASE), 2))
                .hasSize(2);
        assertThat(store().port().takeAnnouncements("node", NOW, NOW.plus(LEASE), 2))
                .hasSize(1);
    }
}
