package io.segmentkit.segment.graph;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import java.util.Optional;
import java.util.stream.Stream;

/** What a criterion can refer to by name: a segment, or a saved criterion. */
public record Reference(boolean isSegment, SegmentName name) {
    /** A reference, and where it stands in a criterion. */
    public record At(String path, Reference reference) {}

    public static Reference segment(SegmentName name) {
        return new Reference(true, name);
    }

    public static Reference saved(SegmentName name) {
        return new Reference(false, name);
    }

    public static Stream<At> in(Criterion criterion) {
        return CriterionPart.allOf(criterion)
                .flatMap(part -> of(part.criterion()).map(found -> new At(part.path(), found)).stream());
    }

    private static Optional<Reference> of(Criterion part) {
        if (part instanceof Criterion.InSegment inSegment) {
            return Optional.of(segment(SegmentName.of(inSegment.segment())));
        }
        return part instanceof Criterion.Saved saved
                ? Optional.of(saved(SegmentName.of(saved.name())))
                : Optional.empty();
    }

    public String kind() {
        return isSegment ? "segment" : "saved criterion";
    }

    /** {@code segment "vip"}. */
    @Override
    public String toString() {
        return kind() + " \"" + name + '"';
    }
}
