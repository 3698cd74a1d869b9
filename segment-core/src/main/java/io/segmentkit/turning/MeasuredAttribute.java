package io.segmentkit.turning;

import io.segmentkit.criteria.Measure;
import java.util.Optional;

/** Reads a measure as the attribute that it measures; empty where it measures rows or their times. */
final class MeasuredAttribute implements Measure.Cases<Optional<String>> {
    @Override
    public Optional<String> count(Measure.Count measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> sum(Measure.Sum measure) {
        return Optional.of(measure.attribute());
    }

    @Override
    public Optional<String> min(Measure.Min measure) {
        return Optional.of(measure.attribute());
    }

    @Override
    public Optional<String> max(Measure.Max measure) {
        return Optional.of(measure.attribute());
    }

    @Override
    public Optional<String> average(Measure.Average measure) {
        return Optional.of(measure.attribute());
    }

    @Override
    public Optional<String> distinct(Measure.Distinct measure) {
        return Optional.of(measure.attribute());
    }

    @Override
    public Optional<String> first(Measure.First measure) {
        return Optional.empty();
    }

    @Override
    public Optional<String> last(Measure.Last measure) {
        return Optional.empty();
    }
}
