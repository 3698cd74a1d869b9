package io.segmentkit.segment.graph;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.StoredCriterion;
import io.segmentkit.store.StoredSegment;
import java.util.Optional;
import java.util.function.Function;

/**
 * Saved criteria stand for what was saved, segments for what is said of each.
 *
 * @param catalog what there is
 * @param meaning what a segment stands for
 */
public record CatalogReferences(Catalog catalog, Function<StoredSegment, SegmentReference> meaning)
        implements References {
    /** Segments stand for their members. */
    public static CatalogReferences toMembers(Catalog catalog, Function<StoredSegment, MemberSet> members) {
        return new CatalogReferences(catalog, segment -> new SegmentReference.Members(members.apply(segment)));
    }

    @Override
    public Optional<Criterion> saved(String name) {
        return catalog.savedCriterion(SegmentName.of(name)).map(StoredCriterion::criterion);
    }

    @Override
    public Optional<SegmentReference> segment(String name) {
        return catalog.segment(SegmentName.of(name)).map(meaning);
    }
}
