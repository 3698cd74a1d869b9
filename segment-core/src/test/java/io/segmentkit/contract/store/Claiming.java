package io.segmentkit.contract.store;

import static io.segmentkit.contract.store.TestedStore.LEASE;
import static io.segmentkit.contract.store.TestedStore.NOW;
import static io.segmentkit.contract.store.TestedStore.claim;
import static io.segmentkit.contract.store.TestedStore.completion;
import static io.segmentkit.contract.store.TestedStore.dynamic;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Completion;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredSegment;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How one node computes a segment, and is taken over when it dies (S5). */
public interface Claiming {
    /** The store, empty before each test. */
    TestedStore store();

    @Test
    @DisplayName("S5 one node gets a segment, others get nothing until it is done")
    default void oneNodeGetsASegment() {
        StoredSegment segment = store().put(dynamic("s"));
        try (Staging mine = store().claimed(segment, "mine")) {
            assertThat(store().port().claim(claim(segment, 0, "other", NOW))).isEmpty();
            assertThat(store().port().claim(claim(segment, 0, "mine", NOW))).isEmpty();
            assertThat(mine.commit(completion())).isPresent();
        }
        assertThat(store().port().claim(claim(segment, 0, "other", NOW)))
                .as("it has not seen that the segment was computed in between")
                .isEmpty();
        Optional<Staging> next = store().port().claim(claim(segment, 1, "other", NOW));
        assertThat(next).isPresent();
        next.get().close();
    }

    @Test
    @DisplayName("S5 a claim that is closed can be taken at once")
    default void aClosedClaimCanBeTaken() {
        StoredSegment segment = store().put(dynamic("s"));
        Staging mine = store().claimed(segment, "mine");
        mine.add("a");
        mine.close();
        mine.close();
        try (Staging other = store().claimed(segment, "other")) {
            mine.close();
            other.add("b");
            assertThat(other.commit(completion())).isPresent();
        }
        assertThat(store().members(segment)).containsExactly("b");
    }

    @Test
    @DisplayName("S5 the work of a node that died is taken over when its time is over, and it can do no harm any more")
    default void anExpiredClaimIsTakenOver() {
        StoredSegment segment = store().put(dynamic("s"));
        Staging dead = store().claimed(segment, "dead");
        dead.add("a");
        Instant justBefore = NOW.plus(LEASE).minusSeconds(1);
        assertThat(store().port().claim(claim(segment, 0, "other", justBefore))).isEmpty();
        Staging other = store().port()
                .claim(claim(segment, 0, "other", NOW.plus(LEASE)))
                .orElseThrow();
        other.add("b");
        assertThat(dead.commit(completion())).isEmpty();
        assertThat(dead.fail(completion(), "late")).isEmpty();
        dead.close();
        assertThat(store().members(segment)).isEmpty();
        assertThat(store().port().runs(segment.id())).isEmpty();
        assertThat(other.commit(completion())).isPresent();
        other.close();
        assertThat(store().members(segment)).containsExactly("b");
    }

    @Test
    @DisplayName("S5 a claim whose time is over, and which nobody took, still counts")
    default void anExpiredClaimThatNobodyTookCounts() {
        StoredSegment segment = store().put(dynamic("s"));
        try (Staging slow = store().claimed(segment, "slow")) {
            slow.add("a");
            Completion late = Completion.ofList(UUID.randomUUID(), NOW, LEASE.multipliedBy(2), 1);
            assertThat(slow.commit(late)).isPresent();
        }
        assertThat(store().members(segment)).containsExactly("a");
    }

    @Test
    @DisplayName("S5 members of a segment that was deleted in between go nowhere")
    default void aCommitToADeletedSegmentDoesNothing() {
        StoredSegment segment = store().put(dynamic("s"));
        try (Staging staging = store().claimed(segment, "node")) {
            staging.add("a");
            assertThat(store().port().change(CatalogChange.remove(1, segment))).isTrue();
            assertThat(staging.commit(completion())).isEmpty();
        }
        assertThat(store().port().segmentsOf("a")).isEmpty();
        assertThat(store().port().statuses()).isEmpty();
    }

    @Test
    @DisplayName("S5 a claim that is renewed is not taken over before its new time is over")
    default void aRenewedClaimIsNotTakenOver() {
        StoredSegment segment = store().put(dynamic("s"));
        try (Staging slow = store().claimed(segment, "slow")) {
            slow.add("a");
            assertThat(slow.renew(NOW.plus(LEASE.multipliedBy(2)))).isTrue();
            assertThat(store().port().claim(claim(segment, 0, "other", NOW.plus(LEASE))))
                    .isEmpty();
            Staging other = store().port()
                    .claim(claim(segment, 0, "other", NOW.plus(LEASE.multipliedBy(2))))
                    .orElseThrow();
            assertThat(slow.renew(NOW.plus(LEASE.multipliedBy(9))))
                    .as("it is lost")
                    .isFalse();
            other.close();
        }
        assertThat(store().members(segment)).isEmpty();
    }
}
