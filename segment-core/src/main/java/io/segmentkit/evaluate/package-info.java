/**
 * Criteria at work on the host's objects: compile once, bind to a moment, test many, explain one, and
 * tell when answers change if nothing but time passes.
 */
@NullMarked
package io.segmentkit.evaluate;

import org.jspecify.annotations.NullMarked;
