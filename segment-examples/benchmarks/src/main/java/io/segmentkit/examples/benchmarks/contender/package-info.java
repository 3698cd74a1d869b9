/**
 * Those who answer the queries: loops written by hand, SegmentKit, and what else a host could take.
 */
@NullMarked
package io.segmentkit.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
