package io.segmentkit.store;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All definitions at one moment: small beside members, and read as a whole, because names must be unique and references
 * free of cycles across all of them.
 *
 * <p>Immutable, safe between threads.
 */
public final class Catalog {
    private final long revision;
    private final Map<SegmentId, StoredSegment> byId = new LinkedHashMap<>();
    private final Map<SegmentName, StoredSegment> byName = new LinkedHashMap<>();
    private final Map<SegmentName, StoredCriterion> saved = new LinkedHashMap<>();

    /**
     * The definitions as of a revision.
     *
     * @param revision 0 for the first, and one more with each change
     * @throws IllegalArgumentException if two have the same name or id
     */
    public Catalog(long revision, List<StoredSegment> segments, List<StoredCriterion> saved) {
        this.revision = revision;
        for (StoredSegment segment : segments) {
            if (byName.put(segment.name(), segment) != null || byId.put(segment.id(), segment) != null) {
                throw new IllegalArgumentException("two segments have the name or id of " + segment.name());
            }
        }
        for (StoredCriterion criterion : saved) {
            if (this.saved.put(criterion.name(), criterion) != null) {
                throw new IllegalArgumentException("two saved criteria have the name " + criterion.name());
            }
        }
    }

    /** The catalog that every store begins with. */
    public static Catalog empty() {
        return new Catalog(0, List.of(), List.of());
    }

    /** How many changes there have been. */
    public long revision() {
        return revision;
    }

    /** The segments, in the order in which they were created. */
    public List<StoredSegment> segments() {
        return List.copyOf(byName.values());
    }

    /** The saved criteria, in the order in which they were first saved. */
    public List<StoredCriterion> savedCriteria() {
        return List.copyOf(saved.values());
    }

    /** The segment of that name. */
    public Optional<StoredSegment> segment(SegmentName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The segment of that id. */
    public Optional<StoredSegment> segment(SegmentId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The criterion saved under that name. */
    public Optional<StoredCriterion> savedCriterion(SegmentName name) {
        return Optional.ofNullable(saved.get(name));
    }

    /**
     * The catalog that the change makes of this one.
     *
     * @throws IllegalArgumentException if it is based on another revision, or leaves two with the same name
     */
    public Catalog with(CatalogChange change) {
        if (change.basedOn() != revision) {
            throw new IllegalArgumentException(
                    "the change is based on revision " + change.basedOn() + ", found " + revision);
        }
        Map<SegmentId, StoredSegment> segments = new LinkedHashMap<>(byId);
        change.removedSegments().forEach(segments::remove);
        change.segments().forEach(segment -> segments.put(segment.id(), segment));
        Map<SegmentName, StoredCriterion> criteria = new LinkedHashMap<>(saved);
        change.removedCriteria().forEach(criteria::remove);
        change.criteria().forEach(criterion -> criteria.put(criterion.name(), criterion));
        return new Catalog(revision + 1, List.copyOf(segments.values()), List.copyOf(criteria.values()));
    }
}
