/**
 * What is done to the members of a segment ({@link io.segmentkit.action.Action}), how far it is, and the ports through
 * which it happens: {@link io.segmentkit.action.ActionStore}, where actions are kept, and {@link
 * io.segmentkit.action.ProfileLabels}, which changes labels of profiles.
 */
@NullMarked
package io.segmentkit.action;

import org.jspecify.annotations.NullMarked;
