package io.segmentkit.plan;

import io.segmentkit.read.AttributeReader;
import io.segmentkit.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that a profile has of an attribute. */
public final class AttributeValues {
    private AttributeValues() {}

    /**
     * As they are.
     *
     * @throws IllegalArgumentException if a text has half a surrogate pair, which is no character
     */
    public static <S> List<Value> exact(AttributeReader<S> attribute, S subject) {
        return objects(attribute, subject)
                .flatMap(object ->
                        object instanceof String text ? Stream.of(new Value.Text(text)) : Values.of(object).stream())
                .toList();
    }

    /** As they are shown to people. */
    static <S> List<Value> shown(AttributeReader<S> attribute, S subject) {
        return objects(attribute, subject)
                .flatMap(object -> Values.of(object).stream())
                .toList();
    }

    private static <S> Stream<?> objects(AttributeReader<S> attribute, S subject) {
        if (attribute instanceof AttributeReader.OfMany<S> many) {
            @Nullable Collection<?> read = many.read().apply(subject);
            return read == null ? Stream.of() : read.stream().filter(object -> object != null);
        }
        return Stream.ofNullable(Boxing.read(attribute).apply(subject));
    }
}
