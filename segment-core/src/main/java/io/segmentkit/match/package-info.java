/**
 * Many criteria asked of the same profiles at once: what several of them have in common is asked once, and those that need
 * a certain value or label are asked only of profiles that have it.
 */
@NullMarked
package io.segmentkit.match;

import org.jspecify.annotations.NullMarked;
