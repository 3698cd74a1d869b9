package io.segmentkit.json;

import io.segmentkit.criteria.Measure;
import java.util.Optional;
import java.util.function.Function;

/** Reads JSON as a measure. */
final class MeasureReader {
    private static final Kinds<Measure> KINDS = new Kinds<Measure>("a measure", "unknown kind of measure")
            .with("count", fields -> Optional.of(Measure.count()))
            .with("sum", fields -> over(fields, Measure::sum))
            .with("min", fields -> over(fields, Measure::min))
            .with("max", fields -> over(fields, Measure::max))
            .with("average", fields -> over(fields, Measure::average))
            .with("distinct", fields -> over(fields, Measure::distinct))
            .with("first", fields -> Optional.of(Measure.first()))
            .with("last", fields -> Optional.of(Measure.last()));

    private MeasureReader() {}

    static Optional<Measure> read(Place place) {
        return KINDS.read(place);
    }

    private static Optional<Measure> over(Fields fields, Function<String, Measure> factory) {
        return fields.required("attribute", Place::text, factory);
    }
}
