package io.segmentkit.csv.cell;

import org.jspecify.annotations.Nullable;

/**
 * Reads the characters of a cell as a value, an object of the class that {@link io.segmentkit.read.AttributeReader}
 * names. Not safe between threads, as it may remember what it has read.
 *
 * @param <V> the class of the values
 */
@FunctionalInterface
public interface CellReader<V> {
    /** The value of the characters from one index to before another; null where they are not what is expected. */
    @Nullable
    V read(char[] chars, int from, int to);
}
