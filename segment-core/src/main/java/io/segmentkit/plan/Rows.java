package io.segmentkit.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a profile that a measure is taken over: those that pass the filter. Goes through lists with random access
 * by index, which allocates nothing, and through other collections by iterator.
 */
record Rows<T, R>(Function<? super T, ? extends @Nullable Collection<? extends R>> read, Node<R> filter) {
    /** The profile's rows, matching or not. */
    Collection<? extends R> of(T profile) {
        Collection<? extends R> rows = read.apply(profile);
        return rows == null ? List.of() : rows;
    }

    /** The rows as a list, where going by index is as good; else null. */
    static <R> @Nullable List<R> indexed(Collection<R> rows) {
        return HostCollections.isIndexed(rows) ? (List<R>) rows : null;
    }

    /** The rows one by one, where they are not {@link #indexed}; else null. */
    static <R> @Nullable Iterator<R> iterated(Collection<R> rows, @Nullable List<R> indexed) {
        return indexed == null ? rows.iterator() : null;
    }

    /** The next row, of a list by index or of other collections by iterator. */
    static <R> R next(@Nullable List<R> indexed, int index, @Nullable Iterator<R> iterated) {
        if (indexed != null) {
            return indexed.get(index);
        }
        if (iterated != null) {
            return iterated.next();
        }
        throw new IllegalStateException("neither list nor iterator");
    }

    /** The matching rows as a list of their own. */
    List<R> matching(T profile) {
        List<R> matching = new ArrayList<>();
        for (R row : of(profile)) {
            if (filter.test(row)) {
                matching.add(row);
            }
        }
        return matching;
    }
}
