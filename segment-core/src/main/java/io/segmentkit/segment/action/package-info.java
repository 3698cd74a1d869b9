/** Runs actions on the members of segments. Not exported; the door is {@code Actions}. */
@NullMarked
package io.segmentkit.segment.action;

import org.jspecify.annotations.NullMarked;
