package io.segmentkit.population;

import io.segmentkit.evaluate.BoundCriterion;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Objects in a fixed order, gone through a stretch at a time: each stretch is fetched from memory as a whole before it is
 * asked anything. A processor waits for many independent reads at once, but for the reads of one test after another.
 */
final class ReadAhead<T> {
    /** Few enough for the nearest cache, many enough that the edges of a stretch do not matter. */
    private static final int STRETCH = 128;

    private final T[] objects;

    @SuppressWarnings("unchecked") // Never seen as anything but an array of objects.
    ReadAhead(Collection<? extends T> objects) {
        this.objects = (T[]) objects.toArray();
    }

    int size() {
        return objects.length;
    }

    Stream<T> stream() {
        return Arrays.stream(objects);
    }

    /** How many the criterion holds for. */
    long count(BoundCriterion<T> criterion) {
        long count = 0;
        long fetched = 0;
        for (int from = 0; from < objects.length; from += STRETCH) {
            int until = Math.min(from + STRETCH, objects.length);
            fetched += fetch(from, until);
            for (int i = from; i < until; i++) {
                if (criterion.test(objects[i])) {
                    count++;
                }
            }
        }
        requireAll(fetched);
        return count;
    }

    Iterator<T> iterator() {
        return Arrays.asList(objects).iterator();
    }

    /** Reads the header of each object; the number of them is there so that the JIT does not leave the reads out. */
    private long fetch(int from, int until) {
        long objectsOfSomeClass = 0;
        for (int i = from; i < until; i++) {
            objectsOfSomeClass += objects[i].getClass() == Object.class ? 0 : 1;
        }
        return objectsOfSomeClass;
    }

    private void requireAll(long fetched) {
        if (fetched > objects.length) {
            throw new IllegalStateException("more objects than there are");
        }
    }
}
