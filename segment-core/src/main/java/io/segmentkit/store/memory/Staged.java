package io.segmentkit.store.memory;

import io.segmentkit.definition.Run;
import io.segmentkit.store.Completion;
import io.segmentkit.store.StagedChanges;
import io.segmentkit.store.Staging;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** New members in an array that grows. While the lease holds, nobody else changes the members. */
final class Staged implements Staging {
    private static final int FIRST = 16;

    private final InMemorySegmentStore store;
    private final SegmentRow row;
    private final Lease lease;
    private final SortedIds before;
    private String[] ids = new String[FIRST];
    private int size;
    private @Nullable StagedDifference changes;

    Staged(InMemorySegmentStore store, SegmentRow row, Lease lease) {
        this.store = store;
        this.row = row;
        this.lease = lease;
        this.before = row.members();
    }

    @Override
    public void add(String profileId) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + size / 2);
        }
        ids[size++] = profileId;
    }

    @Override
    public void reset() {
        ids = new String[FIRST];
        size = 0;
        changes = null;
    }

    @Override
    public boolean renew(Instant until) {
        return store.renew(row, lease, until);
    }

    @Override
    public StagedChanges changes() {
        return found();
    }

    private StagedDifference found() {
        if (changes == null) {
            changes = new StagedDifference(before, SortedIds.ofFirst(ids, size));
        }
        return changes;
    }

    @Override
    public Optional<Run> commit(Completion completion) {
        StagedDifference found = found();
        reset();
        return store.commit(row, lease, found.after(), found.difference(completion.cause()), completion);
    }

    @Override
    public Optional<Run> fail(Completion completion, String cause) {
        reset();
        return store.fail(row, lease, completion, cause);
    }

    @Override
    public void close() {
        reset();
        store.release(row, lease);
    }
}
