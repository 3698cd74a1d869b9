package io.segmentkit.store;

import java.time.Instant;

/**
 * The last attempt to compute a segment failed.
 *
 * @param at as of when it was tried
 * @param cause why, without personal data
 * @param times how many attempts have failed since the last that did not
 */
public record Failure(Instant at, String cause, int times) {}
