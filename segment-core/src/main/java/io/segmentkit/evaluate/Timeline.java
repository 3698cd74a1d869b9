package io.segmentkit.evaluate;

import io.segmentkit.time.AsOf;
import io.segmentkit.turning.ProfileTurning;
import io.segmentkit.turning.TurningMoments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the answers to a criterion come and go over a stretch of time, if nothing but time passes (B3): the profiles stay as they
 * are, and so do the members of segments that the criterion names.
 *
 * <p>Answers are exact to the nanosecond. The criterion is asked only at moments at which one of its windows may begin or cease
 * to hold one of the profile's values: days are not tried one by one.
 *
 * <p>Immutable, safe between threads, as long as the profiles do not change while they are asked about.
 *
 * @param <T> what profiles are
 */
public final class Timeline<T> {
    private final CompiledCriterion<T> criterion;
    private final ProfileTurning<T> turning;
    private final AsOf from;
    private final Instant until;

    Timeline(CompiledCriterion<T> criterion, ProfileTurning<T> turning, AsOf from, Instant until) {
        if (until.isBefore(from.instant())) {
            throw new IllegalArgumentException("until must not be before " + from.instant() + ", found " + until);
        }
        this.criterion = criterion;
        this.turning = turning;
        this.from = from;
        this.until = from.withInstant(until).instant();
    }

    /** The first moment at which the answer is another than at the beginning; empty where it stays until the end. */
    public Optional<Instant> nextChange(T profile) {
        return new FirstChange<>(criterion, turning, from, until)
                .of(List.of(profile).iterator());
    }

    /** The stretches during which the criterion holds for the profile, the earliest first; never two without a gap. */
    public List<Membership> memberships(T profile) {
        List<Membership> memberships = new ArrayList<>();
        @Nullable
        Instant since = holds(profile, from.instant()) && from.instant().isBefore(until) ? from.instant() : null;
        for (Instant moment : turningPoints(profile)) {
            boolean holds = holds(profile, moment);
            if (holds && since == null) {
                since = moment;
            } else if (!holds && since != null) {
                memberships.add(new Membership(since, moment));
                since = null;
            }
        }
        if (since != null) {
            memberships.add(new Membership(since, until));
        }
        return memberships;
    }

    private List<Instant> turningPoints(T profile) {
        TurningMoments moments = new TurningMoments(from, until);
        turning.of(profile, moments);
        return moments.inOrder();
    }

    private boolean holds(T profile, Instant moment) {
        return criterion.asOf(from.withInstant(moment)).test(profile);
    }
}
