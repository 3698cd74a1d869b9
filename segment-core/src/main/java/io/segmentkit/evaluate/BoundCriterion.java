package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.plan.Node;
import io.segmentkit.plan.ProfilePlan;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import java.util.function.Predicate;

/**
 * A criterion ready to test profiles as of one moment. A test allocates nothing, except for: rows or values that the host
 * keeps in collections without random access, the number of different values, timestamps against days of the year or of
 * the week, and sums so near to their bound that only exact decimals can tell.
 *
 * <p>Immutable, safe between threads, as long as the profiles do not change while they are tested.
 *
 * @param <T> what profiles are
 */
public final class BoundCriterion<T> implements Predicate<T> {
    private final Criterion criterion;
    private final ResolvedCriterion resolved;
    private final ProfileReader<T> reader;
    private final AsOf asOf;
    private final Node<T> plan;

    BoundCriterion(Criterion criterion, ResolvedCriterion resolved, ProfileReader<T> reader, AsOf asOf) {
        this.criterion = criterion;
        this.resolved = resolved;
        this.reader = reader;
        this.asOf = asOf;
        this.plan = ProfilePlan.of(resolved.criterion(), resolved, reader, asOf);
    }

    /** The criterion as it was given. */
    public Criterion criterion() {
        return criterion;
    }

    /** The moment it is bound to. */
    public AsOf asOf() {
        return asOf;
    }

    /** Whether the criterion holds for the profile. */
    @Override
    public boolean test(T profile) {
        return plan.test(profile);
    }

    /** Why the criterion holds for the profile, or does not. Shows values of the profile, which are personal data. */
    public Explanation explain(T profile) {
        return resolved.criterion().match(new Explainer<>(resolved, reader, asOf, profile));
    }
}
