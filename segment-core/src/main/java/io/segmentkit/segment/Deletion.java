package io.segmentkit.segment;

import io.segmentkit.contact.SegmentName;

/**
 * What deleting a segment did (S2).
 *
 * @param name its name
 * @param members how many profiles are no longer assigned to it
 * @param runs how many runs its history had
 * @param actions how many actions on it were not over, and will not be
 */
public record Deletion(SegmentName name, long members, int runs, int actions) {}
