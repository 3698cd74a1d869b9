package io.segmentkit.turning;

/**
 * Adds the moments at which what a criterion says of a profile may turn.
 *
 * @param <T> what profiles are
 */
@FunctionalInterface
public interface ProfileTurning<T> {
    /** Adds those of this profile. */
    void of(T profile, TurningPoints points);
}
