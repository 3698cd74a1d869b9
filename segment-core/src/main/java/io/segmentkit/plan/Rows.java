package io.segmentkit.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a profile that a measure is taken over: those that pass the filter. Goes through lists with random access
 * as they are, which allocates nothing, and through a copy of other collections.
 */
record Rows<T, R>(Function<? super T, ? extends @Nullable Collection<? extends R>> read, Node<R> filter) {
    /** The profile's rows, matching or not. */
    Collection<? extends R> of(T profile) {
        Collection<? extends R> rows = read.apply(profile);
        return rows == null ? List.of() : rows;
    }

    /** The profile's rows as a list to go through by index: the host's own, or else a copy. */
    List<? extends R> listed(T profile) {
        return HostCollections.listed(of(profile));
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
