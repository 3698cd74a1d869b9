package io.segmentkit.segment;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredSegment;
import java.util.Set;

/** A segment that this node has claimed. */
record Work(StoredSegment segment, Staging staging, long revision, int level, Set<SegmentId> below) {
    Criterion criterion() {
        return segment.definition().criterion().orElseThrow();
    }
}
