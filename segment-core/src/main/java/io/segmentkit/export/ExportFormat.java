package io.segmentkit.export;

import io.segmentkit.population.ProfileValues;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** What exported files look like; segment-csv's {@code CsvExport} is one. Safe between threads. */
public interface ExportFormat {
    /** What file names end with, without the dot: {@code csv}. */
    String extension();

    /**
     * Writes members one by one, in memory that does not grow with their number.
     *
     * @param target where they go; flushed, not closed
     * @param attributes the names of the attributes
     * @param members the members with the values of these attributes; closed at the end
     * @throws IOException if the target can't be written
     */
    void writeMembers(OutputStream target, List<String> attributes, Stream<ProfileValues> members) throws IOException;
}
