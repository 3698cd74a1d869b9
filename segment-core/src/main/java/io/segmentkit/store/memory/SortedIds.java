package io.segmentkit.store.memory;

import io.segmentkit.store.StoredMembers;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ids in order, each once: a reference for each id, 4 bytes where the JVM compresses them. The texts are those that were
 * given, so that ids of objects in memory are not held twice.
 */
final class SortedIds implements StoredMembers {
    static final SortedIds NONE = new SortedIds(new String[0]);

    private final String[] ids;

    private SortedIds(String[] ids) {
        this.ids = ids;
    }

    static SortedIds of(Collection<String> ids) {
        return ofFirst(ids.toArray(String[]::new), ids.size());
    }

    /** Those at the beginning of the array, which is no longer the caller's. */
    static SortedIds ofFirst(String[] given, int size) {
        Arrays.sort(given, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || !given[i].equals(given[kept - 1])) {
                given[kept++] = given[i];
            }
        }
        return new SortedIds(Arrays.copyOf(given, kept));
    }

    @Override
    public boolean contains(String profileId) {
        return position(profileId) >= 0;
    }

    /** Negative where it is not here. */
    int position(String profileId) {
        return Arrays.binarySearch(ids, profileId);
    }

    String at(int position) {
        return ids[position];
    }

    int size() {
        return ids.length;
    }

    @Override
    public long count() {
        return ids.length;
    }

    @Override
    public Stream<String> ids() {
        return Arrays.stream(ids);
    }

    /** Those at these positions, or up to the end. */
    List<String> slice(int from, int most) {
        int until = (int) Math.min((long) from + most, ids.length);
        return List.of(Arrays.copyOfRange(ids, from, until));
    }

    /** Those of these that the others are not. */
    SortedIds without(SortedIds others) {
        if (others.ids.length == 0 || ids.length == 0) {
            return this;
        }
        String[] rest = new String[ids.length];
        int kept = 0;
        int other = 0;
        for (String id : ids) {
            while (other < others.ids.length && others.ids[other].compareTo(id) < 0) {
                other++;
            }
            if (other == others.ids.length || !others.ids[other].equals(id)) {
                rest[kept++] = id;
            }
        }
        return new SortedIds(Arrays.copyOf(rest, kept));
    }

    /** These and the others. */
    SortedIds with(SortedIds others) {
        String[] both = Arrays.copyOf(ids, ids.length + others.ids.length);
        System.arraycopy(others.ids, 0, both, ids.length, others.ids.length);
        return ofFirst(both, both.length);
    }
}
