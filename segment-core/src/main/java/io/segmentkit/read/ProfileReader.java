package io.segmentkit.read;

import io.segmentkit.schema.Schema;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that criteria can ask of a profile. A plan asks for readers by name once, when it is made, and only for
 * names that the schema has.
 *
 * <p>Safe between threads, as its functions must be.
 *
 * @param <T> what profiles are
 */
public interface ProfileReader<T> {
    /** What profiles have. */
    Schema schema();

    /** The id of a profile, never null. */
    Function<? super T, String> id();

    /** The attribute of that name. */
    AttributeReader<T> attribute(String name);

    /** The labels of that set: none where null. */
    Function<? super T, ? extends @Nullable Collection<String>> labels(String labelSet);

    /** The activities among which those of that type are. */
    RowsReader<T, ?> activities(String type);

    /** The records of that kind. */
    RowsReader<T, ?> records(String kind);
}
