package io.segmentkit.store.memory;

import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.Basis;
import io.segmentkit.store.Completion;
import io.segmentkit.store.Failure;
import io.segmentkit.store.SegmentStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One segment's status, members and lease. Guarded by the store. */
final class SegmentRow {
    private SegmentStatus status;
    private SortedIds members = SortedIds.NONE;
    private Optional<Basis> basis = Optional.empty();

    @Nullable
    Lease lease;

    SegmentRow(SegmentId segment) {
        status = SegmentStatus.created(segment);
    }

    SegmentStatus status() {
        return status;
    }

    SortedIds members() {
        return members;
    }

    Optional<Basis> basis() {
        return basis;
    }

    Run replace(SortedIds after, Difference difference, Completion completion) {
        members = after;
        basis = completion.basis();
        status = new SegmentStatus(
                status.segment(),
                status.attempt() + 1,
                Optional.of(completion.at()),
                completion.revision(),
                after.count(),
                Optional.empty());
        return run(completion, difference, Optional.empty());
    }

    Run fail(Completion completion, String cause) {
        int times = status.failure().map(Failure::times).orElse(0) + 1;
        status = new SegmentStatus(
                status.segment(),
                status.attempt() + 1,
                status.computed(),
                completion.revision(),
                status.members(),
                Optional.of(new Failure(completion.at(), cause, times)));
        return run(completion, Difference.NONE, Optional.of(cause));
    }

    private Run run(Completion completion, Difference difference, Optional<String> failure) {
        return new Run(
                completion.run(),
                status.segment(),
                completion.at(),
                completion.took(),
                members.count(),
                difference.in().counts(),
                difference.out().counts(),
                failure);
    }
}
