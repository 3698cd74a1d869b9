package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.List;

/**
 * Criteria that are asked of the same profiles, hundreds or thousands of them: checked, their references resolved. Much
 * faster than one after another, for what several have in common is asked once, and those that need a certain text or
 * label (B7) are asked only of profiles that have it.
 *
 * <p>Immutable, safe between threads.
 *
 * @param <T> what profiles are
 */
public final class CompiledCriteria<T> {
    private final List<ResolvedCriterion> resolved;
    private final ProfileReader<T> reader;

    private CompiledCriteria(List<ResolvedCriterion> resolved, ProfileReader<T> reader) {
        this.resolved = resolved;
        this.reader = reader;
    }

    /**
     * Checks the criteria and looks up what they refer to: each name once, whoever refers to it. A criterion may refer to
     * {@linkplain io.segmentkit.reference.SegmentReference.Earlier those before it}.
     *
     * @throws InvalidCriterionException with all problems of the first criterion that does not fit what profiles have, or
     *     has a name that stands for nothing or for something that needs itself
     */
    public static <T> CompiledCriteria<T> of(List<Criterion> criteria, References references, ProfileReader<T> reader) {
        References once = new LookedUpOnce(references);
        List<ResolvedCriterion> resolved = new ArrayList<>();
        for (Criterion criterion : criteria) {
            resolved.add(ResolvedCriterion.of(criterion, once, reader.schema(), resolved.size()));
        }
        return new CompiledCriteria<>(List.copyOf(resolved), reader);
    }

    /** How many there are. */
    public int size() {
        return resolved.size();
    }

    /** Resolves the windows to the days and instants that they mean at the moment given. */
    public BoundCriteria<T> asOf(AsOf asOf) {
        return new BoundCriteria<>(resolved, reader, asOf);
    }
}
