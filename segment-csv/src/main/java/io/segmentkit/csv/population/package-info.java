/**
 * CSV files as a population (C7): a {@link io.segmentkit.csv.population.CsvMapping} says what their columns mean, {@link
 * io.segmentkit.csv.population.CsvPopulation} loads them, and {@link io.segmentkit.csv.population.CsvFilePopulation}
 * reads one anew for each question.
 */
@NullMarked
package io.segmentkit.csv.population;

import org.jspecify.annotations.NullMarked;
