package io.segmentkit.csv.contact;

import java.util.Arrays;

/** A list of ints that grows. */
final class Ints {
    private int[] values = new int[1 << 10];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int position) {
        return values[position];
    }

    void set(int position, int value) {
        values[position] = value;
    }

    int size() {
        return size;
    }
}
