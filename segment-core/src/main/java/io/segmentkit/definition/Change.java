package io.segmentkit.definition;

import static java.util.Objects.requireNonNull;

/**
 * A profile that entered a segment, or left it, and why (B5).
 *
 * <p>Immutable, equal by value. Prints without the id, which is personal data.
 *
 * @param profileId the profile
 * @param cause why
 */
public record Change(String profileId, ChangeCause cause) {
    /** Refuses null. */
    public Change {
        requireNonNull(profileId, "profileId");
        requireNonNull(cause, "cause");
    }

    /** {@code a profile by TIME}. */
    @Override
    public String toString() {
        return "a profile by " + cause;
    }
}
