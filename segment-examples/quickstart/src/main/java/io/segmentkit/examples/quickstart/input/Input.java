package io.segmentkit.examples.quickstart.input;

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
public record Input(Supplier<Profiles> mapped, Path segments) {
    static Input files(Path mapping, Path segments, Path data) {
        return new Input(() -> CsvProfiles.of(mapping, data), segments);
    }

    /** The profiles, none of them read yet. */
    public Profiles profiles() {
        return mapped.get();
    }

    /** The profiles and the segments. */
    public Definitions definitions() {
        Profiles profiles = profiles();
        return new Definitions(profiles, SegmentsFile.read(segments, profiles.schema()));
    }
}
