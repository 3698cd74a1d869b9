package io.segmentkit.store.memory;

import io.segmentkit.definition.Run;
import io.segmentkit.store.Completion;
import io.segmentkit.store.Staging;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** New members in an array that grows. While the lease holds, nobody else changes the members. */
final class Staged implements Staging {
    private static final int FIRST = 16;

    private final InMemorySegmentStore store;
    private final SegmentRow row;
    private final Lease lease;
    private final SortedIds before;
    private String[] ids = new String[FIRST];
    private int size;

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
    }

    @Override
    public boolean renew(Instant until) {
        return store.renew(row, lease, until);
    }

    @Override
    public Optional<Run> commit(Completion completion) {
        SortedIds after = SortedIds.ofFirst(ids, size);
        reset();
        return store.commit(row, lease, after, Difference.between(before, after), completion);
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
