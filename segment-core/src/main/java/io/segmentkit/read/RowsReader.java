package io.segmentkit.read;

import io.segmentkit.schema.Attributes;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the activities or records of a profile.
 *
 * @param <T> what profiles are
 * @param <R> what activities or records are
 * @param rows the rows, in any order; null where there are none; lists with random access are read without allocation
 * @param type the type of a row, where the rows are of several; null where all of them are meant
 * @param time when a row happened; null for records; a row whose time is absent happened at no time
 * @param schema what attributes rows have
 * @param attributes how they are read, by name
 */
public record RowsReader<T, R>(
        Function<? super T, ? extends @Nullable Collection<? extends R>> rows,
        @Nullable Function<? super R, @Nullable String> type,
        @Nullable Function<? super R, @Nullable Instant> time,
        Attributes schema,
        Map<String, AttributeReader<R>> attributes) {
    /** Takes a copy of the readers by name. */
    public RowsReader {
        attributes = Map.copyOf(attributes);
    }
}
