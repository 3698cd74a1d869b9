package io.segmentkit.store;

import io.segmentkit.definition.SegmentId;
import java.time.Instant;

/**
 * A node asks to be the one that computes a segment.
 *
 * @param segment which segment
 * @param attempt the {@linkplain SegmentStatus#attempt attempts} that it has seen: if there have been more, the segment was
 *     computed by somebody else in between
 * @param owner who asks, for people who look into the store
 * @param now when it asks
 * @param until when others may take over
 */
public record Claim(SegmentId segment, long attempt, String owner, Instant now, Instant until) {}
