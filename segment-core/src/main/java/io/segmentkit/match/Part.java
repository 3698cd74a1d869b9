package io.segmentkit.match;

/**
 * A criterion, or a part of one, asked of several profiles at once.
 *
 * @param <T> what profiles are
 */
interface Part<T> {
    /** For which of those asked it holds. */
    long among(Block<T> block, long profiles);

    /** About how many field reads asking one profile takes. */
    int cost();

    /** The share of profiles that it usually holds for, from 0 to 1. */
    double share();
}
