package io.segmentkit.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedSet;

/**
 * What kind of collection a host has. The usual classes are known by their class, which takes one comparison; a test for
 * an interface searches the list of all interfaces of a class whenever the one before was for another.
 */
final class HostCollections {
    private static final Class<?> SET_OF_FEW = Set.of(1).getClass();
    private static final Class<?> SET_OF_MANY = Set.of(1, 2, 3).getClass();
    private static final Class<?> LIST_OF_FEW = List.of(1).getClass();
    private static final Class<?> LIST_OF_MANY = List.of(1, 2, 3).getClass();

    private HostCollections() {}

    /** Whether {@code contains} goes by {@code equals}, as it does but for sets with an order of their own. */
    static boolean goesByEquality(Collection<?> collection) {
        Class<?> type = collection.getClass();
        return type == SET_OF_MANY
                || type == SET_OF_FEW
                || type == LIST_OF_MANY
                || type == LIST_OF_FEW
                || type == HashSet.class
                || type == LinkedHashSet.class
                || !(collection instanceof SortedSet<?> sorted)
                || sorted.comparator() == null;
    }

    /** Whether it is a list whose elements are as near by index as by iterator. */
    static boolean isIndexed(Collection<?> collection) {
        Class<?> type = collection.getClass();
        return type == ArrayList.class
                || type == LIST_OF_MANY
                || type == LIST_OF_FEW
                || (collection instanceof RandomAccess && collection instanceof List);
    }

    /** The same elements as a list that is as fast by index as by iterator: the collection itself, or else a copy. */
    static <E> List<E> listed(Collection<E> collection) {
        if (collection.getClass() == ArrayList.class) {
            return (ArrayList<E>) collection;
        }
        return isIndexed(collection) ? (List<E>) collection : new ArrayList<>(collection);
    }
}
