/** Many segments at once. */
@NullMarked
package io.segmentkit.examples.benchmarks.segments;

import org.jspecify.annotations.NullMarked;
