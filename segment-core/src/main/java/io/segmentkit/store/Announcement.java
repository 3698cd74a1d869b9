package io.segmentkit.store;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;

/**
 * A run that hosts have yet to be told of.
 *
 * @param run the run
 * @param name the segment's name when it ran
 */
public record Announcement(Run run, SegmentName name) {}
