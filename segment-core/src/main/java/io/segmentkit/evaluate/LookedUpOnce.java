package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers what names stand for, so that one name means the same in all criteria. For one thread. */
final class LookedUpOnce implements References {
    private final References references;
    private final Map<String, Optional<Criterion>> saved = new HashMap<>();
    private final Map<String, Optional<SegmentReference>> segments = new HashMap<>();

    LookedUpOnce(References references) {
        this.references = references;
    }

    @Override
    public Optional<Criterion> saved(String name) {
        return saved.computeIfAbsent(name, references::saved);
    }

    @Override
    public Optional<SegmentReference> segment(String name) {
        return segments.computeIfAbsent(name, references::segment);
    }
}
