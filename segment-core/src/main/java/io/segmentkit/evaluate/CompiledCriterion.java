package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;

/**
 * A criterion checked against what profiles have, its references resolved. Compile once, {@linkplain #asOf bind} as often
 * as the time changes.
 *
 * <p>Immutable, safe between threads.
 *
 * @param <T> what profiles are
 */
public final class CompiledCriterion<T> {
    private final Criterion criterion;
    private final ResolvedCriterion resolved;
    private final ProfileReader<T> reader;

    private CompiledCriterion(Criterion criterion, ResolvedCriterion resolved, ProfileReader<T> reader) {
        this.criterion = criterion;
        this.resolved = resolved;
        this.reader = reader;
    }

    /**
     * Checks the criterion and looks up what it refers to.
     *
     * @throws InvalidCriterionException with all problems, if it does not fit what profiles have, or a name in it stands
     *     for nothing or for something that needs itself
     */
    public static <T> CompiledCriterion<T> of(Criterion criterion, References references, ProfileReader<T> reader) {
        ResolvedCriterion resolved = ResolvedCriterion.of(criterion, references, reader.schema());
        return new CompiledCriterion<>(criterion, resolved, reader);
    }

    /** The criterion as it was given, references and all. */
    public Criterion criterion() {
        return criterion;
    }

    /** Resolves the windows to the days and instants that they mean at the moment given. */
    public BoundCriterion<T> asOf(AsOf asOf) {
        return new BoundCriterion<>(criterion, resolved, reader, asOf);
    }
}
