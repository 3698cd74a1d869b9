package io.segmentkit.action;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * By what an action is found again.
 *
 * <p>Immutable, equal by value. Prints as the UUID.
 *
 * @param value the UUID
 */
public record ActionId(UUID value) {
    /** Refuses null. */
    public ActionId {
        requireNonNull(value, "value");
    }

    /** An id that no other action has. */
    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
