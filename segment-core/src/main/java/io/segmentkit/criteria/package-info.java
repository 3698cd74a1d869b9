/**
 * Criteria: conditions on one profile, as immutable trees.
 *
 * <p>{@link io.segmentkit.criteria.Criteria} is the door: it makes typed attribute handles, and composes what they ask.
 * {@link io.segmentkit.criteria.Criterion} is the tree, read by {@link io.segmentkit.criteria.Criterion.Cases}.
 */
@NullMarked
@ValueStyle
package io.segmentkit.criteria;

import org.jspecify.annotations.NullMarked;
