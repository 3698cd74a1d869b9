package io.segmentkit.store;

import io.segmentkit.definition.SegmentId;
import java.time.Instant;
import java.util.Optional;

/**
 * What has come of a segment so far.
 *
 * @param segment which segment
 * @param attempt how many runs there have been, failed ones too
 * @param computed as of when the members are that readers see; empty where it was never computed
 * @param revision the {@linkplain Completion#revision revision} of the last attempt; 0 before the first
 * @param members how many members readers see
 * @param failure how the last attempt failed, if it did
 */
public record SegmentStatus(
        SegmentId segment,
        long attempt,
        Optional<Instant> computed,
        long revision,
        long members,
        Optional<Failure> failure) {
    /** Of a segment that has just been created. */
    public static SegmentStatus created(SegmentId segment) {
        return new SegmentStatus(segment, 0, Optional.empty(), 0, 0, Optional.empty());
    }
}
