package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.csv.CsvMapping;
import io.segmentkit.examples.quickstart.csv.MappingReader;
import io.segmentkit.examples.quickstart.segments.SegmentsFile;
import java.nio.file.Path;

/**
 * The files that a command works on.
 *
 * @param mapping the mapping
 * @param segments the segments
 * @param data the folder of the CSV files
 */
record InputFiles(Path mapping, Path segments, Path data) {
    Definitions definitions() {
        CsvMapping read = MappingReader.read(mapping);
        return new Definitions(this, read, SegmentsFile.read(segments, read.schema()));
    }
}
