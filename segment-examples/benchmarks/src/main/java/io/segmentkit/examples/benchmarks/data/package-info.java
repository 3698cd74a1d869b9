/**
 * The data set of docs/performance.md: contacts and their activities as a host would keep them, made from one seed.
 */
@NullMarked
package io.segmentkit.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
