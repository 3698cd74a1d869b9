/**
 * Contacts read from a CSV file, as a population and by others.
 */
@NullMarked
package io.segmentkit.examples.benchmarks.csv;

import org.jspecify.annotations.NullMarked;
