package io.segmentkit.population;

import io.segmentkit.read.ProfileReader;
import io.segmentkit.value.Value;
import java.util.List;
import java.util.function.Function;

/**
 * A profile with the values of some of its attributes.
 *
 * <p>Immutable, equal by value. Prints as its id only, as the rest is personal data.
 *
 * @param id the profile's id
 * @param values the values of each attribute that was asked for, in the order asked; an empty list where it is absent
 */
public record ProfileValues(String id, List<List<Value>> values) {
    /** Takes a copy of the list. */
    public ProfileValues {
        values = List.copyOf(values);
    }

    /**
     * Reads the values of some attributes from profiles, as {@link Population#values} gives them.
     *
     * @throws IllegalArgumentException if an attribute is unknown
     */
    public static <T> Function<T, ProfileValues> reading(ProfileReader<T> reader, List<String> attributes) {
        return ValuesReader.of(reader, attributes)::read;
    }

    @Override
    public String toString() {
        return "profile " + id;
    }
}
