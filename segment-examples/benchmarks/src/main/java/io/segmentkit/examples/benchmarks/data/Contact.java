package io.segmentkit.examples.benchmarks.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A host's own class: nothing in it is there for the sake of SegmentKit.
 *
 * @param activities in no order
 */
public record Contact(
        String id,
        String city,
        String country,
        int leadScore,
        @Nullable LocalDate birthday,
        Instant signup,
        @Nullable String email,
        Set<String> tags,
        List<Activity> activities)
        implements Lead {}
