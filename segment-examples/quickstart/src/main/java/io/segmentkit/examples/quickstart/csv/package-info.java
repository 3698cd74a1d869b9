/**
 * CSV files as a population, by a mapping that says what their columns mean. The door is {@link
 * io.segmentkit.examples.quickstart.csv.CsvPopulation}.
 */
@NullMarked
package io.segmentkit.examples.quickstart.csv;

import org.jspecify.annotations.NullMarked;
