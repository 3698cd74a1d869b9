package io.segmentkit.store;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import java.time.Instant;

/**
 * A segment of the catalog.
 *
 * @param id what stays the same when it is edited
 * @param definition what it is to be
 * @param created when it was created
 * @param revision the catalog's revision that brought its criterion as it is now
 */
public record StoredSegment(SegmentId id, SegmentDefinition definition, Instant created, long revision) {
    /** The name in the definition. */
    public SegmentName name() {
        return definition.name();
    }
}
