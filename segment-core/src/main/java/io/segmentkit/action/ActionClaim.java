package io.segmentkit.action;

import java.time.Instant;

/**
 * A node asks to be the one that runs an action.
 *
 * @param action which action
 * @param failures the {@linkplain PlannedAction#failures failures} that it has seen: if there have been more, somebody else
 *     tried it in between
 * @param owner who asks, for people who look into the store
 * @param now when it asks
 * @param until when others may take over
 */
public record ActionClaim(ActionId action, int failures, String owner, Instant now, Instant until) {}
