package io.segmentkit.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The kinds of thing that may stand at one place, by the names that JSON gives them.
 *
 * @param <T> what is read
 */
final class Kinds<T> {
    private final String what;
    private final String unknown;
    private final Map<String, Function<Fields, Optional<T>>> readings = new LinkedHashMap<>();

    /**
     * No kind yet.
     *
     * @param what what they are kinds of, with its article: {@code a window}
     * @param unknown what is wrong with a kind that is not among them
     */
    Kinds(String what, String unknown) {
        this.what = what;
        this.unknown = unknown;
    }

    /** These and one more; for the building of constants. */
    Kinds<T> with(String name, Function<Fields, Optional<T>> reading) {
        readings.put(name, reading);
        return this;
    }

    /** These and others; for the building of constants. */
    Kinds<T> withAll(Kinds<? extends T> others) {
        others.readings.forEach((name, reading) -> readings.put(name, fields -> widened(reading.apply(fields))));
        return this;
    }

    private static <T> Optional<T> widened(Optional<? extends T> read) {
        return read.map(Function.identity());
    }

    /** What the kind that the object names makes of its fields. */
    Optional<T> read(Place place) {
        if (!place.node().isObject()) {
            return place.problem("expected an object: " + what);
        }
        Optional<Place> type = place.field(Kind.TYPE);
        if (type.isEmpty()) {
            place.problem("missing field \"" + Kind.TYPE + "\" of " + what, "", readings.keySet());
        }
        Optional<String> name = type.flatMap(Place::text);
        if (type.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Function<Fields, Optional<T>> reading = readings.get(name.get());
        return reading == null
                ? type.get().problem(unknown, readings.keySet())
                : Fields.read(place, reading, Kind.TYPE);
    }
}
