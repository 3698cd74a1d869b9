package io.segmentkit.match;

import java.util.Arrays;

/**
 * Up to 64 profiles that criteria are asked of together, and what has been found out about them. A set of them is a word
 * with one bit for each. For one thread; used again and again.
 */
final class Block<T> {
    static final int CAPACITY = Long.SIZE;

    private final Object[] profiles = new Object[CAPACITY];
    private final long[] candidates;
    private final long[] answers;
    private final long[] asked;
    private final long[] holding;
    private int size;

    Block(int criteria, int sharedParts) {
        this.candidates = new long[criteria];
        this.answers = new long[criteria];
        this.asked = new long[sharedParts];
        this.holding = new long[sharedParts];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    void add(T profile) {
        profiles[size++] = profile;
    }

    /** Forgets the profiles and what was found out about them. */
    void clear() {
        Arrays.fill(profiles, 0, size, null);
        Arrays.fill(candidates, 0);
        Arrays.fill(asked, 0);
        Arrays.fill(holding, 0);
        size = 0;
    }

    @SuppressWarnings("unchecked") // Only add puts anything there.
    T profile(int i) {
        return (T) profiles[i];
    }

    /** All profiles that are there. */
    long all() {
        return size == CAPACITY ? -1L : (1L << size) - 1;
    }

    /** The criterion may hold for the profile; for others of those that wait for a value it cannot. */
    void addCandidate(int criterion, int profile) {
        candidates[criterion] |= 1L << profile;
    }

    long candidates(int criterion) {
        return candidates[criterion];
    }

    void answer(int criterion, long members) {
        answers[criterion] = members;
    }

    /** For whom the criterion, which was answered before, holds. */
    long answer(int criterion) {
        return answers[criterion];
    }

    /** Of whom the shared part was asked already. */
    long asked(int part) {
        return asked[part];
    }

    /** For whom of these the shared part holds. */
    long holding(int part) {
        return holding[part];
    }

    void found(int part, long newlyAsked, long newlyHolding) {
        asked[part] |= newlyAsked;
        holding[part] |= newlyHolding;
    }
}
