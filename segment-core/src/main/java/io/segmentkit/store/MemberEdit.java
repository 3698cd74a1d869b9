package io.segmentkit.store;

import io.segmentkit.definition.SegmentId;

/**
 * A change by hand to one segment, and what its history says of it.
 *
 * @param segment which segment
 * @param change what happens to its members
 * @param completion the run that it makes
 */
public record MemberEdit(SegmentId segment, MemberChange change, Completion completion) {}
