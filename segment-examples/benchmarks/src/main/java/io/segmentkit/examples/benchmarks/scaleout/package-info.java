/** The six queries on Trino, as criteria that are compiled to SQL; see docs/scale-out.md. */
@NullMarked
package io.segmentkit.examples.benchmarks.scaleout;

import org.jspecify.annotations.NullMarked;
