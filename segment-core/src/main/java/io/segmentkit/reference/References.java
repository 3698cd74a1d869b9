package io.segmentkit.reference;

import io.segmentkit.criteria.Criterion;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up what the names inside a criterion stand for. Called when a criterion is compiled, never while profiles are
 * tested.
 */
public interface References {
    /** The criterion saved under that name, if there is one. */
    Optional<Criterion> saved(String name);

    /** The segment of that name, if there is one. */
    Optional<SegmentReference> segment(String name);

    /** No name stands for anything: criteria with references are refused. */
    static References none() {
        return of(Map.of(), Map.of());
    }

    /**
     * Names that are known beforehand; the maps are copied.
     *
     * @param saved saved criteria by their names
     * @param segments segments by theirs
     */
    static References of(Map<String, Criterion> saved, Map<String, SegmentReference> segments) {
        return new FixedReferences(saved, segments);
    }
}
