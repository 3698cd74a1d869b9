package io.segmentkit.store;

import io.segmentkit.definition.ChangeCause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the service says of a run when it ends.
 *
 * @param run the id that the run gets
 * @param at as of when it was computed
 * @param took how long it took
 * @param revision the newest revision among the definitions that it was computed from
 * @param cause why those entered and left who were not {@linkplain StagedChanges given another cause}
 * @param basis what the members were computed from; empty where they were given, or computing them failed
 */
public record Completion(UUID run, Instant at, Duration took, long revision, ChangeCause cause, Optional<Basis> basis) {
    /** Of a run that changes a list. */
    public static Completion ofList(UUID run, Instant at, Duration took, long revision) {
        return new Completion(run, at, took, revision, ChangeCause.LIST, Optional.empty());
    }
}
