package io.segmentkit.store.memory;

import java.time.Instant;

/** Something is somebody's until a moment; the token, equal to itself only, tells one claim from the next of an owner. */
record Lease(String owner, Instant until, Object token) {
    static Lease of(String owner, Instant until) {
        return new Lease(owner, until, new Object());
    }

    /** The same claim, held for longer. */
    Lease until(Instant later) {
        return new Lease(owner, later, token);
    }

    boolean isSame(Lease other) {
        return token == other.token;
    }

    boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
