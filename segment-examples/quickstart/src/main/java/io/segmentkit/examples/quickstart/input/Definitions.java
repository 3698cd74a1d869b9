package io.segmentkit.examples.quickstart.input;

import io.segmentkit.examples.quickstart.segments.SegmentsFile;
import io.segmentkit.examples.quickstart.source.Profiles;
import io.segmentkit.population.Population;
import java.io.PrintWriter;

/**
 * Profiles, and segments that fit them.
 *
 * @param profiles the profiles
 * @param segments the segments
 */
public record Definitions(Profiles profiles, SegmentsFile segments) {
    /** The profiles, asked criteria that may refer to the segments. */
    public Population population(PrintWriter err) {
        return profiles.population(err).withReferences(segments);
    }
}
