/**
 * The six queries of docs/performance.md, and random ones, told in no particular language.
 */
@NullMarked
package io.segmentkit.examples.benchmarks.query;

import org.jspecify.annotations.NullMarked;
