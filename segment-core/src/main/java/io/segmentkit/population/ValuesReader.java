package io.segmentkit.population;

import io.segmentkit.plan.AttributeValues;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.schema.Attributes;
import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the values of some attributes. */
record ValuesReader<T>(Function<? super T, String> id, List<String> names, List<AttributeReader<T>> readers) {
    static <T> ValuesReader<T> of(ProfileReader<T> reader, List<String> names) {
        Attributes known = reader.schema().attributes();
        names.forEach(known::position);
        return new ValuesReader<>(
                reader.id(),
                List.copyOf(names),
                names.stream().map(reader::attribute).toList());
    }

    ProfileValues read(T profile) {
        List<List<Value>> values = new ArrayList<>(readers.size());
        for (int i = 0; i < readers.size(); i++) {
            try {
                values.add(AttributeValues.exact(readers.get(i), profile));
            } catch (IllegalArgumentException noText) {
                throw new IllegalStateException(
                        "profile " + id.apply(profile) + ", attribute " + names.get(i) + ": " + noText.getMessage(),
                        noText);
            }
        }
        return new ProfileValues(id.apply(profile), values);
    }
}
