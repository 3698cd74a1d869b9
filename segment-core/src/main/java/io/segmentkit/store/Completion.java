package io.segmentkit.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What the service says of a run when it ends.
 *
 * @param run the id that the run gets
 * @param at as of when it was computed
 * @param took how long it took
 * @param revision the newest revision among the definitions that it was computed from
 */
public record Completion(UUID run, Instant at, Duration took, long revision) {}
