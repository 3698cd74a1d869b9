package io.segmentkit.csv.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Numbers texts from 0 on in the order in which they come, the same text by the same number. Keeps 128 bits of the SHA-256
 * of each instead of the text: 27 to 54 bytes, where a map of strings takes five times as much. Not for several threads.
 */
public final class KeyTable {
    private final MessageDigest digest = sha256();
    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private int[] numbers = filled(1 << 10);
    private int size;

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static int[] filled(int slots) {
        int[] numbers = new int[slots];
        Arrays.fill(numbers, -1);
        return numbers;
    }

    /** How many different texts there were. */
    public int size() {
        return size;
    }

    /** The number of the text. */
    public int number(String text) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        long first = hash.getLong();
        long second = hash.getLong();
        int slot = slot(first, second);
        if (numbers[slot] < 0) {
            high[slot] = first;
            low[slot] = second;
            numbers[slot] = size++;
            if (size > numbers.length / 4 * 3) {
                grow();
                return size - 1;
            }
        }
        return numbers[slot];
    }

    private int slot(long first, long second) {
        int mask = numbers.length - 1;
        int slot = (int) first & mask;
        while (numbers[slot] >= 0 && (high[slot] != first || low[slot] != second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldNumbers = numbers;
        high = new long[oldHigh.length * 2];
        low = new long[oldLow.length * 2];
        numbers = filled(oldNumbers.length * 2);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] >= 0) {
                int slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
