package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.csv.CsvMapping;
import io.segmentkit.examples.quickstart.csv.CsvPopulation;
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
        return population(files, mapping, err);
    }

    /** Reads the CSV files. What rows were left out is printed. */
    static CsvPopulation population(InputFiles files, CsvMapping mapping, PrintWriter err) {
        try (TerminalProgress progress = new TerminalProgress()) {
            CsvPopulation population = CsvPopulation.read(mapping, files.mapping(), files.data(), progress);
            population.leftOut().forEach(line -> err.println("left out: " + line));
            return population;
        }
    }
}
