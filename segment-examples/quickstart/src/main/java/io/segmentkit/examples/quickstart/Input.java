package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.segments.SegmentsFile;
import io.segmentkit.examples.quickstart.source.CsvProfiles;
import io.segmentkit.examples.quickstart.source.Profiles;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What a command works on.
 *
 * @param mapped reads the mapping
 * @param segments the file with the segments
 */
record Input(Supplier<Profiles> mapped, Path segments) {
    static Input files(Path mapping, Path segments, Path data) {
        return new Input(() -> CsvProfiles.of(mapping, data), segments);
    }

    Profiles profiles() {
        return mapped.get();
    }

    Definitions definitions() {
        Profiles profiles = profiles();
        return new Definitions(profiles, SegmentsFile.read(segments, profiles.schema()));
    }
}
