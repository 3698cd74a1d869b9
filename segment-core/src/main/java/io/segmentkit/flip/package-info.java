/**
 * The smallest sets of conditions that would have to change for an answer to turn: a search over what is wanted of each
 * condition, exact and bounded. Not exported.
 */
@NullMarked
package io.segmentkit.flip;

import org.jspecify.annotations.NullMarked;
