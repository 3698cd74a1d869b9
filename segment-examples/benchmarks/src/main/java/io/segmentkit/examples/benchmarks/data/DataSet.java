package io.segmentkit.examples.benchmarks.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The contacts that everything is measured on. */
public final class DataSet {
    private DataSet() {}

    /** How the contacts lie in memory, compared with the list that has them. */
    public enum Order {
        /** In the order of the list. */
        GENERATED,
        /** In another order, as in a heap that has been in use for a while: each contact beside what belongs to it. */
        SHUFFLED
    }

    /** The same contacts in the same list, whatever the order in memory. */
    public static List<Contact> of(int size, Order order) {
        Contacts contacts = new Contacts(size);
        int[] positions = positions(size, order);
        Contact[] asAllocated = new Contact[size];
        for (int i = 0; i < size; i++) {
            asAllocated[i] = contacts.at(positions[i]);
        }
        settle();
        Contact[] asListed = new Contact[size];
        for (int i = 0; i < size; i++) {
            asListed[positions[i]] = asAllocated[i];
        }
        Arrays.fill(asAllocated, null);
        return new ArrayList<>(Arrays.asList(asListed));
    }

    private static int[] positions(int size, Order order) {
        int[] positions = new int[size];
        Arrays.setAll(positions, i -> i);
        if (order == Order.SHUFFLED) {
            SplittableRandom random = new SplittableRandom(size);
            for (int i = size - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int swapped = positions[i];
                positions[i] = positions[other];
                positions[other] = swapped;
            }
        }
        return positions;
    }

    /** Moves all objects to where they stay; later on a collector would move them to the order of the list. */
    private static void settle() {
        System.gc();
    }
}
