package io.segmentkit.csv.profile;

import io.segmentkit.read.AttributeReader;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.read.RowsReader;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.schema.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads profiles from their arrays. The casts hold because {@link ProfileLayout} says what is at each place. */
record LayoutReader<T>(ProfileLayout layout, Function<T, @Nullable Object[]> values) implements ProfileReader<T> {
    @Override
    public Schema schema() {
        return layout.schema();
    }

    @Override
    public Function<? super T, String> id() {
        return profile -> ProfileLayout.id(values.apply(profile));
    }

    @Override
    public AttributeReader<T> attribute(String name) {
        return attribute(
                values, layout.attribute(name), schema().attributes().find(name).orElseThrow());
    }

    private static <S> AttributeReader<S> attribute(
            Function<S, @Nullable Object[]> values, int place, DeclaredAttribute declared) {
        return declared.multiValued()
                ? new AttributeReader.OfMany<>(subject -> (Collection<?>) values.apply(subject)[place])
                : new AttributeReader.OfOne<>(subject -> values.apply(subject)[place]);
    }

    @Override
    @SuppressWarnings("unchecked") // labels are texts
    public Function<? super T, ? extends @Nullable Collection<String>> labels(String labelSet) {
        int place = layout.labels(labelSet);
        return profile -> (Collection<String>) values.apply(profile)[place];
    }

    @Override
    public RowsReader<T, ?> activities(String type) {
        Attributes parameters = schema().activity(type).orElseThrow();
        return new RowsReader<T, @Nullable Object[]>(
                rows(layout.activities(type)),
                layout.isDeclared(type) ? null : row -> (String) row[ProfileLayout.TYPE],
                row -> (Instant) row[ProfileLayout.AT],
                parameters,
                attributes(parameters, layout.firstParameter(type)));
    }

    @Override
    public RowsReader<T, ?> records(String kind) {
        Attributes attributes = schema().records().getOrDefault(kind, Attributes.none());
        return new RowsReader<T, @Nullable Object[]>(
                rows(layout.records(kind)), null, null, attributes, attributes(attributes, 0));
    }

    @SuppressWarnings("unchecked") // rows are arrays
    private Function<T, @Nullable List<@Nullable Object[]>> rows(int place) {
        return profile -> (List<@Nullable Object[]>) values.apply(profile)[place];
    }

    private static Map<String, AttributeReader<@Nullable Object[]>> attributes(Attributes attributes, int first) {
        Map<String, AttributeReader<@Nullable Object[]>> readers = new HashMap<>();
        for (DeclaredAttribute declared : attributes.all()) {
            int place = first + attributes.position(declared.name());
            readers.put(declared.name(), attribute(row -> row, place, declared));
        }
        return readers;
    }
}
