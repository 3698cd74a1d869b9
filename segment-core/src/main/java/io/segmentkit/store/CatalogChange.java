package io.segmentkit.store;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentId;
import java.util.List;
import java.util.Set;

/**
 * What one change does to the catalog, all of it or nothing.
 *
 * @param basedOn the revision of the catalog that it was checked against
 * @param segments segments that are new or take the place of those with their ids
 * @param removedSegments segments that go, with their members, status, history and actions
 * @param criteria saved criteria that are new or take the place of those with their names
 * @param removedCriteria saved criteria that go
 * @param edits the first members of segments that are new
 */
public record CatalogChange(
        long basedOn,
        List<StoredSegment> segments,
        Set<SegmentId> removedSegments,
        List<StoredCriterion> criteria,
        Set<SegmentName> removedCriteria,
        List<MemberEdit> edits) {
    /** Takes copies. */
    public CatalogChange {
        segments = List.copyOf(segments);
        removedSegments = Set.copyOf(removedSegments);
        criteria = List.copyOf(criteria);
        removedCriteria = Set.copyOf(removedCriteria);
        edits = List.copyOf(edits);
    }

    /** Puts a segment. */
    public static CatalogChange put(long basedOn, StoredSegment segment, List<MemberEdit> edits) {
        return new CatalogChange(basedOn, List.of(segment), Set.of(), List.of(), Set.of(), edits);
    }

    /** Puts a saved criterion. */
    public static CatalogChange put(long basedOn, StoredCriterion criterion) {
        return new CatalogChange(basedOn, List.of(), Set.of(), List.of(criterion), Set.of(), List.of());
    }

    /** Removes a segment. */
    public static CatalogChange remove(long basedOn, StoredSegment segment) {
        return new CatalogChange(basedOn, List.of(), Set.of(segment.id()), List.of(), Set.of(), List.of());
    }

    /** Removes a saved criterion. */
    public static CatalogChange remove(long basedOn, StoredCriterion criterion) {
        return new CatalogChange(basedOn, List.of(), Set.of(), List.of(), Set.of(criterion.name()), List.of());
    }
}
