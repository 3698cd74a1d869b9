package io.segmentkit.read;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads one attribute of a profile, activity or record. The objects read are of one class by the attribute's type: {@code
 * String} for text and choice, {@code Number} for integer and decimal, {@code Boolean}, {@code LocalDate}, {@code
 * Instant} for timestamp, {@code MonthDay}.
 *
 * @param <T> what it is read from
 */
public sealed interface AttributeReader<T> {
    /**
     * Reads a whole number that is always present.
     *
     * @param read the function
     */
    record OfLong<T>(ToLongFunction<? super T> read) implements AttributeReader<T> {}

    /**
     * Reads a decimal number. It counts as its shortest decimal form; NaN and the infinities count as absent.
     *
     * @param read the function
     */
    record OfDouble<T>(ToDoubleFunction<? super T> read) implements AttributeReader<T> {}

    /**
     * Reads one value.
     *
     * @param read the function; null where the value is absent
     */
    record OfOne<T>(Function<? super T, ? extends @Nullable Object> read) implements AttributeReader<T> {}

    /**
     * Reads any number of values.
     *
     * @param read the function; null or empty where there is no value; nulls inside do not count
     */
    record OfMany<T>(Function<? super T, ? extends @Nullable Collection<?>> read) implements AttributeReader<T> {}
}
