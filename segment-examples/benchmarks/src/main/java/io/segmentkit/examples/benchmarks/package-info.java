/**
 * What one test of one contact costs; see docs/performance.md.
 */
@NullMarked
package io.segmentkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
