package io.segmentkit.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of an object, each asked for by its name; those that nobody asked for are unknown. */
final class Fields {
    private final Place place;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean othersMatter = true;

    private Fields(Place place) {
        this.place = place;
    }

    /**
     * What the reading makes of the object's fields.
     *
     * @param alreadyRead fields that are known without being asked for
     */
    static <T> Optional<T> read(Place object, Function<Fields, Optional<T>> reading, String... alreadyRead) {
        Fields fields = new Fields(object);
        fields.asked.addAll(List.of(alreadyRead));
        Optional<T> read = reading.apply(fields);
        if (fields.othersMatter) {
            fields.refuseOthers();
        }
        return read;
    }

    /** Where the object stands. */
    Place place() {
        return place;
    }

    /** The field of that name; a problem where it is missing. */
    Optional<Place> required(String name) {
        return ifGiven(name).or(() -> place.refused("missing field \"" + name + '"'));
    }

    /** The field of that name, if there is one. */
    Optional<Place> ifGiven(String name) {
        asked.add(name);
        return place.field(name);
    }

    /** What the reading makes of a field that may be left out: empty only where it is there and cannot be read. */
    <T> Optional<Optional<T>> optional(String name, Function<Place, Optional<T>> reading) {
        Optional<Place> field = ifGiven(name);
        if (field.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<T> read = reading.apply(field.get());
        return read.isPresent() ? Optional.of(read) : Optional.empty();
    }

    /** What the reading makes of a field that must be there. */
    <T> Optional<T> required(String name, Function<Place, Optional<T>> reading) {
        return required(name).flatMap(reading);
    }

    /** What the factory makes of a field that must be there. */
    <A, T> Optional<T> required(String name, Function<Place, Optional<A>> reading, Function<A, T> factory) {
        Optional<Place> field = required(name);
        return field.isPresent() ? field.get().made(reading, factory) : Optional.empty();
    }

    /** A field that is false where it is left out. */
    Optional<Boolean> flag(String name) {
        return optional(name, Place::truth).map(flag -> flag.orElse(false));
    }

    /** Says nothing about fields that nobody asked for. */
    void ignoreOthers() {
        othersMatter = false;
    }

    private void refuseOthers() {
        place.node().fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                place.field(name).ifPresent(field -> field.problem("unknown field", Found.quoted(name), asked));
            }
        });
    }
}
