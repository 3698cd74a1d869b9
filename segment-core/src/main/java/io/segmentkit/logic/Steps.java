package io.segmentkit.logic;

/** How many formulas searches may look at: each of them, and all together. Not safe between threads. */
public final class Steps {
    private final long ofOne;
    private long left;

    /**
     * So many.
     *
     * @param ofOne of one search
     * @param ofAll of all searches
     */
    public Steps(long ofOne, long ofAll) {
        this.ofOne = ofOne;
        this.left = ofAll;
    }

    /** How many a search may begin with. */
    long forOne() {
        return Math.min(ofOne, left);
    }

    /** A search took so many. */
    void take(long taken) {
        left -= taken;
    }
}
