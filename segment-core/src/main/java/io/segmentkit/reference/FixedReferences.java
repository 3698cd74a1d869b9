package io.segmentkit.reference;

import io.segmentkit.criteria.Criterion;
import java.util.Map;
import java.util.Optional;

/** Names that are known beforehand. */
record FixedReferences(Map<String, Criterion> criteria, Map<String, SegmentReference> segments) implements References {
    FixedReferences {
        criteria = Map.copyOf(criteria);
        segments = Map.copyOf(segments);
    }

    @Override
    public Optional<Criterion> saved(String name) {
        return Optional.ofNullable(criteria.get(name));
    }

    @Override
    public Optional<SegmentReference> segment(String name) {
        return Optional.ofNullable(segments.get(name));
    }
}
