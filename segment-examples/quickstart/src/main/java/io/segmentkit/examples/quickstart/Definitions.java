package io.segmentkit.examples.quickstart;

import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.CsvPopulation;
import io.segmentkit.examples.quickstart.segments.SegmentsFile;
import java.io.PrintWriter;

/**
 * A mapping and segments that fit it.
 *
 * @param files where they are from
 * @param mapping the mapping
 * @param segments the segments
 */
record Definitions(InputFiles files, CsvMapping mapping, SegmentsFile segments) {
    CsvPopulation population(PrintWriter err) {
        return files.population(mapping, err);
    }
}
