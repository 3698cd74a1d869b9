/**
 * Ideas for segment-core, measured before they go there or not.
 */
@NullMarked
package io.segmentkit.examples.benchmarks.prototype;

import org.jspecify.annotations.NullMarked;
