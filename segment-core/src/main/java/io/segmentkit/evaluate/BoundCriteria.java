package io.segmentkit.evaluate;

import io.segmentkit.influence.Combinations;
import io.segmentkit.match.CriteriaPlan;
import io.segmentkit.match.Matcher;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Criteria ready to be asked of profiles as of one moment.
 *
 * <p>Immutable, safe between threads, as long as the profiles do not change while they are tested.
 *
 * @param <T> what profiles are
 */
public final class BoundCriteria<T> {
    private final CriteriaPlan<T> plan;

    private final int size;

    BoundCriteria(List<ResolvedCriterion> criteria, ProfileReader<T> reader, AsOf asOf) {
        this.plan = CriteriaPlan.of(criteria, reader, asOf);
        this.size = criteria.size();
    }

    /** The positions of the criteria that hold for the profile. */
    public BitSet holdingFor(T profile) {
        BitSet positions = new BitSet(size);
        Matcher<T> matcher = plan.matcher((same, criterion) -> positions.set(criterion));
        matcher.add(profile);
        matcher.flush();
        return positions;
    }

    /**
     * Tells, for profile after profile, the positions of the criteria that hold for it, in no particular order; a few
     * profiles at a time, so that each must stay as it is while others are fetched. Allocates nothing for a profile.
     */
    public void eachHolding(Iterator<? extends T> profiles, ObjIntConsumer<? super T> visitor) {
        Matcher<T> matcher = plan.matcher(visitor);
        while (profiles.hasNext()) {
            matcher.add(profiles.next());
        }
        matcher.flush();
    }

    /**
     * Tells how many of the profiles there are of each combination of criteria that hold. Memory is bounded: a combination
     * may come several times.
     */
    public void eachCombination(Iterator<? extends T> profiles, Combinations.Visitor visitor) {
        plan.count(profiles, visitor);
    }
}
