/** Segments of many members, refreshed through a small JVM. */
@NullMarked
package io.segmentkit.examples.benchmarks.staging;

import org.jspecify.annotations.NullMarked;
