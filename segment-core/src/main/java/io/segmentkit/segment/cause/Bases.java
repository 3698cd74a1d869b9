package io.segmentkit.segment.cause;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.segment.graph.CatalogReferences;
import io.segmentkit.store.Basis;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.store.StoredSegment;
import io.segmentkit.time.AsOf;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the segments of a pass are computed from: one state of the members of all others. For one thread. */
public final class Bases {
    private final SegmentStore store;
    private final Catalog catalog;
    private final AsOf asOf;
    private final Map<SegmentId, SegmentStatus> statuses;
    private final Map<SegmentId, Long> attempts = new HashMap<>();

    /** As they are when the pass begins. */
    public Bases(SegmentStore store, Catalog catalog, AsOf asOf) {
        this.store = store;
        this.catalog = catalog;
        this.asOf = asOf;
        this.statuses = store.statuses();
        statuses.forEach((id, status) -> attempts.put(id, status.attempt()));
    }

    public Optional<SegmentStatus> status(SegmentId segment) {
        return Optional.ofNullable(statuses.get(segment));
    }

    /** The members that segments of this pass are asked with, unless they are found in it. */
    public StoredMembers members(SegmentId segment) {
        return store.members(segment, attempts.getOrDefault(segment, 0L)).orElseGet(() -> store.members(segment));
    }

    /** The segment has the members that were found in this pass. */
    public void committed(SegmentId segment) {
        attempts.merge(segment, 1L, Long::sum);
    }

    /** What a segment is computed from, once those that it refers to have been committed. */
    public Basis of(StoredSegment segment) {
        CatalogReferences names = CatalogReferences.toMembers(catalog, other -> profileId -> false);
        ResolvedCriterion resolved =
                ResolvedCriterion.of(segment.definition().criterion().orElseThrow(), names);
        Map<SegmentName, Basis.MembersAfter> segments = new HashMap<>();
        for (String text : resolved.members().keySet()) {
            SegmentName name = SegmentName.of(text);
            SegmentId id = catalog.segment(name).orElseThrow().id();
            segments.put(name, now(id));
        }
        return new Basis(resolved.criterion(), asOf, segments);
    }

    /** The newest members of a segment that this pass knows of. */
    Basis.MembersAfter now(SegmentId segment) {
        return new Basis.MembersAfter(segment, attempts.getOrDefault(segment, 0L));
    }

    SegmentStore store() {
        return store;
    }
}
